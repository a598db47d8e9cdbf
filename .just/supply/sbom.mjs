// Writes the two bills of materials (CycloneDX 1.6) from what Maven and the lock files say, and holds them to the schema.
// The same sources give the same bytes.
// usage: node sbom.mjs FOLDER SCHEMAS   (FOLDER has MODULE/bom.json and java/THIRD-PARTY.txt...; both are written there)
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { javaArtifacts, key, sources, toolPackages } from './dependencies.mjs';

export const SERVICES = ['identity-manager', 'user-profile-service', 'omnichannel-service'];
const CONTAINER_ONLY = /^pkg:maven\/com\.amazonaws\/aws-lambda-java-runtime-interface-client@/;
const CLIENT = 'generated/typescript/package.json';
const json = (name) => JSON.parse(readFileSync(name, 'utf8'));

const byRef = (a, b) => (a['bom-ref'] ?? a.ref) < (b['bom-ref'] ?? b.ref) ? -1 : 1;

function bom(name, version, description, timestamp, components, dependencies) {
  const ref = `pkg:generic/bo.org.cloud.cbba/${name}@${version}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6', version: 1,
    metadata: { timestamp, component: { type: 'application', 'bom-ref': ref, name, version, description, purl: ref } },
    components: components.sort(byRef), dependencies: dependencies.sort(byRef),
  };
}

/** Everything below `start` in the graph of a bill of materials, itself included. */
export function closure(dependencies, start) {
  const edges = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn ?? []]));
  const seen = new Set();
  const open = [start];
  while (open.length) {
    const ref = open.pop();
    if (seen.has(ref)) continue;
    seen.add(ref);
    open.push(...(edges.get(ref) ?? []));
  }
  return seen;
}

/** One bill of materials from those of the services, and of the one jar more that the container layout has. */
export function shipped(services, bench, client, timestamp) {
  const components = new Map();
  const dependencies = new Map();
  const add = (each, edges) => {
    const hashes = each.hashes?.filter(({ alg }) => alg === 'SHA-256' || alg === 'SHA-512');
    components.set(each['bom-ref'], { ...components.get(each['bom-ref']), ...each, ...(hashes && { hashes }) });
    const dependsOn = new Set([...(dependencies.get(each['bom-ref'])?.dependsOn ?? []), ...(edges ?? [])]);
    dependencies.set(each['bom-ref'], { ref: each['bom-ref'], dependsOn: [...dependsOn].sort() });
  };
  const take = (document, refs) => {
    const edges = new Map(document.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const all = [document.metadata.component, ...document.components];
    all.filter((each) => !refs || refs.has(each['bom-ref'])).forEach((each) => add(each, edges.get(each['bom-ref'])));
  };
  services.forEach((document) => take(document));
  const container = bench.components.find((each) => CONTAINER_ONLY.test(each.purl));
  if (!container) throw new Error('the runtime interface client is not where the container layout takes it from');
  const before = new Set(components.keys());
  take(bench, closure(bench.dependencies, container['bom-ref']));
  for (const [ref, each] of components) {
    if (!before.has(ref)) each.properties = [{ name: 'cbba:shipped-in', value: 'container layout only' }];
  }
  if (Object.keys(client.dependencies ?? {}).length) throw new Error(`${CLIENT} has run-time dependencies: list them`);
  const purl = `pkg:npm/${client.name.replace('@', '%40')}@${client.version}`;
  add({
    type: 'library', 'bom-ref': purl, group: client.name.split('/')[0], name: client.name.split('/')[1], version: client.version,
    licenses: [{ license: { id: client.license } }], purl, properties: [{ name: 'cbba:run-time-dependencies', value: 'none' }],
  }, []);
  return bom('platform', '1.0.0-SNAPSHOT', 'What is shipped: the services and the TypeScript client.', timestamp,
    [...components.values()], [...dependencies.values()]);
}

export function component(each, spdx) {
  const [group, name] = each.kind === 'maven' ? each.name.split(':') : [undefined, each.name];
  const path = each.kind === 'maven' ? `${group}/${name}` : each.name.replace('@', '%40');
  const purl = `pkg:${each.kind}/${path}@${each.version}`;
  const hash = each.integrity && { alg: 'SHA-512', content: Buffer.from(each.integrity.slice(7), 'base64').toString('hex') };
  const licences = each.licences.map((text) => ({ license: spdx.has(text) ? { id: text } : { name: text } }));
  return {
    type: each.kind === 'generic' ? 'application' : 'library', 'bom-ref': purl, ...(group && { group }), name, version: each.version,
    scope: 'excluded', ...(hash && { hashes: [hash] }), ...(licences.length && { licenses: licences }), purl,
  };
}

/** Programs and Maven plugins, which no list of dependencies names. */
function programs() {
  const toolchain = readFileSync('.just/toolchain.sh', 'utf8');
  const version = (name) => toolchain.match(new RegExp(`^${name}=(.*)$`, 'm'))[1];
  const plugin = /<plugin>\s*(?:<groupId>([^<]*)<\/groupId>\s*)?<artifactId>([^<]*)<\/artifactId>\s*<version>([^<]*)</g;
  const plugins = [...sources(/(^|\/)pom\.xml$/)].flatMap(([from, text]) => [...text.matchAll(plugin)].map(([, group, name, pinned]) =>
    ({ kind: 'maven', name: `${group ?? 'org.apache.maven.plugins'}:${name}`, version: pinned, licences: [], from })));
  return [...plugins,
    { kind: 'maven', name: 'org.apache.maven:apache-maven', version: version('MAVEN_VERSION'), licences: ['Apache-2.0'] },
    { kind: 'npm', name: 'rust-just', version: version('JUST_VERSION'), licences: ['CC0-1.0'] }];
}

export function tools(java, packages, isShipped, spdx, timestamp) {
  const all = [...java.filter((each) => !isShipped.has(key(each))), ...packages, ...programs()];
  const components = new Map(all.map((each) => component(each, spdx)).map((each) => [each['bom-ref'], each]));
  return bom('platform-build-tools', '1.0.0-SNAPSHOT', 'What builds, tests and checks the platform; nothing of it is shipped.',
    timestamp, [...components.values()], []);
}

/** A function that says what of a document the schema of CycloneDX 1.6 refuses. */
export function validator(schemas) {
  const require = createRequire(join(process.cwd(), 'specs/package.json'));
  const ajv = new (require('ajv'))({ strict: false, allErrors: true });
  require('ajv-formats')(ajv);
  for (const name of ['idn-email', 'iri-reference']) ajv.addFormat(name, true);
  for (const name of ['spdx.schema.json', 'jsf-0.82.schema.json']) ajv.addSchema(json(join(schemas, name)));
  const check = ajv.compile(json(join(schemas, 'bom-1.6.schema.json')));
  return (document) => (check(document) ? [] : check.errors.map((each) => `${each.instancePath} ${each.message}`));
}

function main([folder, schemas]) {
  const timestamp = readFileSync('pom.xml', 'utf8').match(/<project\.build\.outputTimestamp>([^<]*)</)[1];
  const platform = shipped(SERVICES.map((name) => json(join(folder, name, 'bom.json'))), json(join(folder, 'bench', 'bom.json')),
    json(CLIENT), timestamp);
  const isShipped = new Set(platform.components.map(({ group, name, version }) => `maven ${group}:${name} ${version}`));
  const java = ['THIRD-PARTY.txt', 'DYNAMODB-LOCAL.txt'].map((name) => join(folder, 'java', name))
    .flatMap((name) => javaArtifacts(readFileSync(name, 'utf8'), name));
  const { packages } = toolPackages(readFileSync(new URL('known-licences.tsv', import.meta.url), 'utf8'));
  const spdx = new Set(json(join(schemas, 'spdx.schema.json')).enum);
  const refusals = validator(schemas);
  let faults = 0;
  for (const [name, document] of [['platform', platform], ['build-tools', tools(java, packages, isShipped, spdx, timestamp)]]) {
    const path = join(folder, `${name}.cdx.json`);
    writeFileSync(path, `${JSON.stringify(document, null, 2)}\n`);
    const unhashed = name === 'platform' ? document.components.filter((each) => each.purl.startsWith('pkg:maven') && !each.hashes &&
      !SERVICES.includes(each.name)).map((each) => `${each.purl} has no hash`) : [];
    const wrong = [...refusals(document), ...unhashed];
    wrong.slice(0, 20).forEach((line) => console.error(`${path}: ${line}`));
    console.log(`SBOM: ${path}, ${document.components.length} components, ${wrong.length} faults by the schema of CycloneDX 1.6`);
    faults += wrong.length;
  }
  return faults ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(main(process.argv.slice(2)));
