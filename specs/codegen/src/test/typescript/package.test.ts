// What was packed, as somebody finds it who installs it.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import ts from 'typescript';
import { operationsOf, services } from './contracts.js';

const PACKAGE = 'node_modules/@ugsys/client';
const manifest = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
const files = readdirSync(PACKAGE, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
const declarations = files.filter((name) => name.startsWith('dist/') && name.endsWith('.d.ts'));

const parsed = (name: string, text: string) => ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
const declared = (name: string) => parsed(name, readFileSync(join(PACKAGE, name), 'utf8'));

function anysIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${source.fileName}: ${node.parent.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('there is no any on the surface', () => {
  assert.equal(anysIn(parsed('planted.d.ts', 'export declare function f(x: { y: any[] }): void;')).length, 1);
  assert.ok(declarations.length > 10);
  assert.deepEqual(
    declarations.flatMap((name) => anysIn(declared(name))),
    [],
  );
});

function undocumented(source: ts.SourceFile): string[] {
  return source.statements
    .filter((each) => {
      const exported =
        ts.canHaveModifiers(each) && ts.getModifiers(each)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      return (
        exported &&
        (ts.isFunctionDeclaration(each) ||
          ts.isVariableStatement(each) ||
          ts.isClassDeclaration(each) ||
          ts.isInterfaceDeclaration(each))
      );
    })
    .filter((each) => ts.getJSDocCommentsAndTags(each).length === 0)
    .map((each) => `${source.fileName}: ${each.getText().slice(0, 80)}`);
}

test('every exported function, class and interface says what it is', () => {
  assert.equal(undocumented(parsed('planted.d.ts', 'export declare const x: 1;')).length, 1);
  const inner = ['abort', 'answer', 'refusal', 'repetition', 'request'].map((name) => `dist/${name}.d.ts`);
  assert.deepEqual(
    declarations.filter((name) => !inner.includes(name)).flatMap((name) => undocumented(declared(name))),
    [],
  );
});

for (const service of services) {
  test(`each operation of ${service} tells its contract's words and its own refusals`, () => {
    const text = readFileSync(join(PACKAGE, `dist/generated/${service}/operations.d.ts`), 'utf8');
    for (const { operationId, summary, method, path } of operationsOf(service)) {
      const doc =
        new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nexport declare const ${operationId}:`).exec(text)?.[1] ?? '';
      for (const said of [summary, `${method} ${path}`, `operation \`${operationId}\``, '@throws ProblemError']) {
        assert.ok(doc.includes(said), `${operationId}: ${said}`);
      }
    }
  });
}

test('it is an ES module without side effects and needs nothing else', () => {
  const { type, sideEffects, dependencies, peerDependencies, optionalDependencies } = manifest;
  assert.deepEqual(
    { type, sideEffects, dependencies, peerDependencies, optionalDependencies },
    {
      type: 'module',
      sideEffects: false,
      dependencies: undefined,
      peerDependencies: undefined,
      optionalDependencies: undefined,
    },
  );
});

test('every entry is there with its types', () => {
  const entries = Object.values<string>(manifest.exports).filter((path) => path.endsWith('.js'));
  assert.deepEqual(
    Object.keys(manifest.exports).filter((name) => services.some((each) => name === `./${each}`)).length,
    services.length,
  );
  for (const path of entries) {
    assert.ok(existsSync(join(PACKAGE, path)) && existsSync(join(PACKAGE, path.replace(/\.js$/, '.d.ts'))), path);
  }
});

test('maps lead to sources that were packed', () => {
  const maps = files.filter((name) => name.endsWith('.map'));
  assert.equal(maps.length, 2 * declarations.length);
  for (const map of maps) {
    const { sources, sourceRoot } = JSON.parse(readFileSync(join(PACKAGE, map), 'utf8'));
    for (const source of sources)
      assert.ok(existsSync(join(PACKAGE, dirname(map), sourceRoot, source)), `${map}: ${source}`);
  }
});

test('it brings licence and README, and nothing that only its build needs', () => {
  const top = readdirSync(PACKAGE).sort();
  assert.deepEqual(top, ['LICENSE', 'README.md', 'dist', 'package.json', 'src']);
});

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

const ids = services.flatMap((service) => operationsOf(service)).map(({ operationId }) => operationId);
const within = (text: string) => ids.filter((id) => text.includes(`"${id}"`));

test('a bundle for a browser holds the imported operations alone', async () => {
  const one = await bundle("import { login } from '@ugsys/client/identity'; globalThis.login = login;");
  assert.deepEqual(within(one), ['login']);
  const all = await bundle("import * as identity from '@ugsys/client/identity'; globalThis.all = identity;");
  assert.deepEqual(
    within(all),
    operationsOf('identity').map(({ operationId }) => operationId),
  );
});

test('an operation and a client fit in 10 kB', async () => {
  const text = await bundle(
    "import { createClient } from '@ugsys/client'; import { getMe } from '@ugsys/client/identity'; globalThis.me = () => getMe({ client: createClient({ baseUrl: location.origin }) });",
  );
  assert.deepEqual(within(text), ['getMe']);
  assert.ok(text.length < 10_240, `${text.length} bytes`);
});

test('what is not an entry cannot be imported', async () => {
  const inner: string = '@ugsys/client/dist/client.js';
  await assert.rejects(import(inner), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
});
