// Looks for secrets with gitleaks, by gitleaks.toml: in the files as they are, or with --history in every commit.
// What a comment in the file itself allows is not allowed here: the one list is gitleaks.toml.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sources } from './dependencies.mjs';

const CONFIG = fileURLToPath(new URL('gitleaks.toml', import.meta.url));
const GITLEAKS = fileURLToPath(new URL('../../.tools/gitleaks/bin/gitleaks', import.meta.url));

/** What gitleaks finds in a folder's files, or with `git` in the commits of a checkout. The secrets themselves stay out. */
export function leaksIn(folder, how = 'dir') {
  const report = join(mkdtempSync(join(tmpdir(), 'leaks-')), 'report.json');
  try {
    const options = ['--config', CONFIG, '--ignore-gitleaks-allow', '--gitleaks-ignore-path', dirname(report), '--redact',
      '--no-banner', '--log-level', 'warn', '--exit-code', '0', '--report-format', 'json', '--report-path', report];
    const run = spawnSync(GITLEAKS, [how, '.', ...options], { cwd: folder, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`gitleaks ended with ${run.status}: ${run.error ?? run.stderr}`);
    return JSON.parse(readFileSync(report, 'utf8'));
  } finally {
    rmSync(dirname(report), { recursive: true });
  }
}

/** The entries of the list: each with its reason and the values that it allows. */
export function allowList(config = readFileSync(CONFIG, 'utf8')) {
  return config.split('[[allowlists]]').slice(1).map((entry) => ({
    reason: entry.match(/description = "(.*)"/)?.[1] ?? '',
    values: [...entry.matchAll(/'''(.*?)'''/g)].map(([, value]) => value),
  }));
}

function main(history) {
  const copy = mkdtempSync(join(tmpdir(), 'sources-'));
  try {
    // A copy of what git has or would take, for gitleaks would read what builds have made as well.
    const names = [...sources(/./).keys()];
    // gitleaks would heed such a file wherever it stands.
    const hidden = names.filter((name) => /(^|\/)\.gitleaks(ignore|\.toml)$/.test(name));
    hidden.forEach((name) => console.error(`secret: ${name} would hide findings; the one list is gitleaks.toml`));
    for (const name of history ? [] : names) {
      mkdirSync(join(copy, dirname(name)), { recursive: true });
      cpSync(name, join(copy, name));
    }
    const leaks = history ? leaksIn(process.cwd(), 'git') : leaksIn(copy);
    leaks.forEach(({ RuleID, File, StartLine, Commit }) =>
      console.error(`secret: ${File}:${StartLine} ${RuleID}${Commit ? ` in commit ${Commit.slice(0, 12)}` : ''}`));
    const where = history ? 'the history' : `${names.length} files`;
    console.log(`secrets: ${leaks.length} in ${where}, ${allowList().length} known examples left out`);
    return leaks.length || hidden.length || !names.length ? 1 : 0;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(main(process.argv[2] === '--history'));
