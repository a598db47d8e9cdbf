// Every dependency must be under at least one licence that lets us pass the platform on under Apache-2.0.
import { readFileSync } from 'node:fs';

const ALLOWED = [
  /apache/i, /\bmit\b/i, /\bbsd/i, /\bisc\b/i, /\bmpl\b|mozilla public/i, /\bepl\b|eclipse public/i,
  /\bedl\b|eclipse distribution/i, /classpath exception/i, /bouncy castle/i, /\bcc0\b|public domain/i, /unlicense/i,
  /go license/i, /universal foss/i, /\bupl\b|universal permissive/i, /postgresql/i, /bsd-2-clause|bsd-3-clause|0bsd/i,
];

const lines = readFileSync(process.argv[2], 'utf8').split('\n').filter((line) => line.startsWith('     ('));
const refused = [];
for (const line of lines) {
  const licences = [];
  let rest = line.trim();
  // Each licence stands in parentheses, which may hold parentheses themselves.
  while (rest.startsWith('(')) {
    let depth = 0;
    let end = 0;
    for (; end < rest.length; end++) {
      if (rest[end] === '(') depth++;
      if (rest[end] === ')' && --depth === 0) break;
    }
    licences.push(rest.slice(1, end));
    rest = rest.slice(end + 1).trim();
  }
  if (!licences.some((name) => ALLOWED.some((allowed) => allowed.test(name)))) refused.push(line.trim());
}
for (const line of refused) console.error(`licence not allowed: ${line}`);
console.log(`${lines.length} dependencies, ${refused.length} without an allowed licence`);
process.exit(refused.length > 0 || lines.length === 0 ? 1 : 0);
