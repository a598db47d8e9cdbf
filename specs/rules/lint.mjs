// Runs the ruleset over every resolved contract: one line per finding, exit 1 if there is one.
// Usage: node rules/lint.mjs [folder of resolved specs]

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import spectral from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import { parse } from 'yaml';
import { unusedAllowances } from './functions/allowances.mjs';
import { platformOf } from './platform.mjs';
import { createRuleset } from './ruleset.mjs';

const { Document, Spectral } = spectral;
const SPECS = dirname(dirname(fileURLToPath(import.meta.url)));
const ALLOWED = join(SPECS, 'rules', 'allowed.yaml');

/** The findings of one document under one ruleset, as `{line, code, message, path}`. */
export async function findings(engine, { source, text }) {
    const found = await engine.run(new Document(text, parsers.Json, source));
    return found.map(({ range, code, message, path }) => ({ line: range.start.line + 1, code, message, path }));
}

/** A Spectral engine with our ruleset. */
export function engineFor(platform, options) {
    const engine = new Spectral();
    engine.setRuleset(createRuleset(platform, options));
    return engine;
}

async function lint(folder) {
    const documents = ['openapi', 'asyncapi']
        .map(kind => join(folder, kind))
        .filter(existsSync)
        .flatMap(contracts);
    if (documents.length === 0) {
        console.error(`no resolved contracts under ${folder}: run \`just generate\` first`);
        return 1;
    }
    const allowed = yaml(ALLOWED);
    const engine = engineFor(
        platformOf({
            allowed,
            problems: yaml(join(SPECS, 'problems.yaml')),
            permissions: yaml(join(SPECS, 'permissions.yaml')),
            documents,
        }),
    );
    let count = 0;
    const report = (file, line, code, message) => {
        count += 1;
        console.log(`${relative(process.cwd(), file)}:${line}: ${code} ${message}`);
    };
    for (const document of documents) {
        for (const { line, code, message } of await findings(engine, document)) {
            report(document.source, line, code, message);
        }
    }
    for (const { line, message } of unusedAllowances(readFileSync(ALLOWED, 'utf8'), documents)) {
        report(ALLOWED, line, 'house-allowance-used', message);
    }
    console.log(count === 0 ? `${documents.length} contracts, no findings` : `${count} findings`);
    return count === 0 ? 0 : 1;
}

function contracts(folder) {
    return readdirSync(folder)
        .filter(name => name.endsWith('.json'))
        .sort()
        .map(name => {
            const source = join(folder, name);
            const text = readFileSync(source, 'utf8');
            return { source, text, data: JSON.parse(text) };
        });
}

function yaml(file) {
    return parse(readFileSync(file, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    process.exitCode = await lint(resolve(process.argv[2] ?? join(SPECS, '..', 'generated', 'specs')));
}
