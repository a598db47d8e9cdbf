// Reads the examples of the rules and applies them to the book club's contracts.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, parseAllDocuments } from 'yaml';
import { isObject } from '../functions/view.mjs';
import { engineFor, findings } from '../lint.mjs';
import { platformOf } from '../platform.mjs';
import { catalogue } from './club-answers.mjs';
import { enveloped, event } from './club-events.mjs';
import { rest } from './club-rest.mjs';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const ALLOWED = parse(readFileSync(join(FOLDER, 'allowed.yaml'), 'utf8'));
const PERMISSIONS = { permissions: ['loan:update:all', 'loan:read:all'] };

/** The ids that have examples. */
export const exampled = () =>
    readdirSync(FOLDER, { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(({ name }) => name);

/**
 * The cases of one rule and outcome (good or bad), each with `patch` (RFC 7396, on the contract that `contract` names),
 * for bad ones `at`, the place of the finding, and where it matters `elsewhere`, another service's contract.
 */
export function casesOf(id, outcome) {
    const file = join(FOLDER, id, `${outcome}.yaml`);
    return existsSync(file) ? parseAllDocuments(readFileSync(file, 'utf8')).map(document => document.toJS()) : [];
}

/** What the ruleset finds in the contract of a case; `options` as for `createRuleset`. */
export function lintCase({ contract = 'rest', patch = {}, elsewhere }, options) {
    const patched = merged({ rest, event }[contract], patch);
    const data = contract === 'event' ? enveloped(patched) : patched;
    const documents = [
        { source: 'club.json', data },
        ...(elsewhere ? [{ source: 'shelf.json', data: elsewhere }] : []),
    ];
    const platform = platformOf({ allowed: ALLOWED, problems: catalogue, permissions: PERMISSIONS, documents });
    return findings(engineFor(platform, options), { source: 'club.json', text: JSON.stringify(data, null, 2) });
}

function merged(target, patch) {
    if (!isObject(patch)) {
        return patch;
    }
    const result = { ...(isObject(target) ? target : {}) };
    for (const [key, value] of Object.entries(patch)) {
        if (value === null) {
            delete result[key];
        } else {
            result[key] = merged(result[key], value);
        }
    }
    return result;
}
