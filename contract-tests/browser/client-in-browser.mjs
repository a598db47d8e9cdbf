// client-in-browser.mjs PLATFORM EMAIL PACKAGE: somebody signs up in a page that uses the packed TypeScript client.
// Prints what they saw as JSON.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [platform, email, home] = process.argv.slice(2);
const { exports } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
const imports = Object.fromEntries(
  Object.entries(exports).map(([entry, file]) => [`@ugsys/client${entry.slice(1)}`, `/panel/client${file.slice(1)}`]),
);
const page = `<!doctype html><html lang="es"><title>Panel</title><link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports })}</script>`;

const profile = await mkdtemp(join(tmpdir(), 'browser-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const tab = await browser.newPage();
  const faults = [];
  tab.on('pageerror', (fault) => faults.push(fault.message));

  // The page and the package's files stand under the platform's own address, as the panel's will; calls go to it for real.
  await tab.route(`${platform}/panel/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice('/panel'.length);
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: page });
    const file = path === '/sign-up.mjs' ? 'sign-up.mjs' : join(home, path.slice('/client'.length));
    return route.fulfill({ contentType: 'text/javascript', body: await readFile(file, 'utf8') });
  });
  await tab.goto(`${platform}/panel/`);
  const seen = await tab.evaluate(
    async ([address, who]) => {
      const modules = {
        core: await import('@ugsys/client'),
        identity: await import('@ugsys/client/identity'),
        profiles: await import('@ugsys/client/profiles'),
      };
      const { signUp } = await import('/panel/sign-up.mjs');
      return signUp(modules, address, who, 'cookie');
    },
    [platform, email],
  );
  const cookies = await browser.cookies(`${platform}/identity/api/v1/auth/refresh`);
  console.log(JSON.stringify({ ...seen, cookies: cookies.map(({ name }) => name), faults }));
} finally {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
}
