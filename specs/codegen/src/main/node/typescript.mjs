// Writes the package @ugsys/client: types as hey-api makes them of the resolved specs, a function per operation, the
// matrix of permissions, and beside them the hand-written part. The folder must be empty.
//
// usage: node typescript.mjs <root of the checkout> <folder of resolved specs> <folder of the package>
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { copySkeleton } from './typescript/skeleton.mjs';
import { operationsOf } from './typescript/operations.mjs';
import { operationsFile } from './typescript/operation-text.mjs';
import { permissionsFile } from './typescript/permissions.mjs';
import { problemTypes, serviceIndex } from './typescript/entries.mjs';
import { generateTypes } from './typescript/types.mjs';
import { writeGenerated } from './typescript/write.mjs';

const [root, specs, out] = process.argv.slice(2);
const generated = join(out, 'src', 'generated');
const problems = JSON.parse(readFileSync(join(specs, 'problems.json'), 'utf8'));
const contracts = readdirSync(join(specs, 'openapi'))
  .filter((name) => name.endsWith('.json'))
  .sort();

for (const name of contracts) {
  const contract = JSON.parse(readFileSync(join(specs, 'openapi', name), 'utf8'));
  const folder = join(generated, basename(name, '.json'));
  const types = await generateTypes(contract, folder);
  const operations = operationsOf(contract, problems);
  writeGenerated(join(folder, 'types.ts'), types.text);
  writeGenerated(join(folder, 'operations.ts'), operationsFile(operations));
  writeGenerated(
    join(folder, 'index.ts'),
    serviceIndex(operations, types.names, Object.keys(contract.components.parameters ?? {})),
  );
}
writeGenerated(join(generated, 'problem.ts'), problemTypes(basename(contracts[0], '.json')));
writeGenerated(
  join(generated, 'permissions.ts'),
  permissionsFile(JSON.parse(readFileSync(join(specs, 'permissions.json'), 'utf8'))),
);
copySkeleton(root, out);
