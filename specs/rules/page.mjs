// Writes README.md, the page of the rules, from the rules and their examples. Usage: node rules/page.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TOPICS } from './ruleset.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const INTRO = `<!-- Written by page.mjs from the rules and their examples: change those, then run \`npm run page\`. -->
# Lint rules of the contracts

\`npm run lint\` (in \`specs/\`) runs these rules over the resolved contracts in \`generated/specs/\` and prints
\`file:line: rule-id message\`. Every rule is an error and none is switched off; what one must let through stands in
[allowed.yaml](allowed.yaml) with its reason, and an entry that nothing uses any more is a finding too
(\`house-allowance-used\`).

A finding in a resolved contract is mended in the terse one under \`specs/\`, or in the resolver. \`x-standard\` on an
operation switches off error shape, unknown parameters and field case for it, nothing else.

Each example is a merge patch (RFC 7396) of a whole contract of a book club,
[club-rest.mjs](examples/club-rest.mjs) or [club-events.mjs](examples/club-events.mjs) (\`contract: event\`), and \`at\`
is where the finding is. The examples of messages stand without their envelope where it does not matter. A test runs the
ruleset on each: a bad example breaks its own rule and no other, a good one none. Only the two slow stock rules are run
on the whole contracts and their own examples alone.

To add a rule: write it in a file under \`functions/\`, give it \`examples/<id>/good.yaml\` and \`bad.yaml\` (several
cases are parted by \`---\`), run \`npm test\` and \`npm run page\`.
`;

/** The whole page. */
export function page() {
    const index = Object.entries(TOPICS).map(
        ([topic, rules]) => `- ${topic}: ${rules.map(({ id }) => `[${id}](#${anchor(id)})`).join(', ')}`,
    );
    const topics = Object.entries(TOPICS).map(([topic, rules]) => `## ${topic}\n\n${rules.map(section).join('\n')}`);
    return `${INTRO}\n${index.join('\n')}\n\n${topics.join('\n')}`;
}

function section({ id, reason }) {
    const example = outcome => readFileSync(join(HERE, 'examples', id, `${outcome}.yaml`), 'utf8');
    const shown = outcome => `\`\`\`yaml\n${example(outcome)}\`\`\`\n`;
    return `### ${id}\n\n${reason}\n\nBad:\n\n${shown('bad')}\nGood:\n\n${shown('good')}`;
}

/** The anchor that renderers of Markdown make of a heading. */
const anchor = id => id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    writeFileSync(join(HERE, 'README.md'), page());
}
