// docs-site.mjs HOST OPERATION EVENT: somebody searches the documentation for an operation, changes the language, opens an
// event from the graph of all, and downloads a contract. Prints what they saw as JSON.
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [host, operation, event] = process.argv.slice(2);
const profile = await mkdtemp(join(tmpdir(), 'browser-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  locale: 'en',
  viewport: { width: 1360, height: 900 },
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
try {
  const page = await browser.newPage();
  const faults = [];
  const elsewhere = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  page.on('request', (request) => new URL(request.url()).origin !== new URL(host).origin && elsewhere.push(request.url()));
  const path = () => new URL(page.url()).pathname;

  await page.goto(`${host}/docs/`);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill(operation);
  const hit = page.locator('.VPLocalSearchBox .result').first();
  await hit.waitFor();
  await hit.click();
  await page.waitForURL((url) => url.pathname.includes('/reference/'));
  const needs = page.locator('.facts dt').first();
  const before = await needs.textContent();
  const found = { path: path(), needs: before };

  await page.locator('.VPNavBarTranslations button').hover();
  await page.locator('.VPNavBarTranslations').getByRole('link', { name: 'Español' }).click();
  // The address changes before the page does.
  await page.waitForFunction((old) => ![undefined, old].includes(document.querySelector('.facts dt')?.textContent), before);
  const spanish = { path: path(), needs: await needs.textContent(), language: await page.locator('html').getAttribute('lang') };

  await page.locator('.VPNavBarMenu').getByRole('link', { name: 'Eventos' }).click();
  await page.locator(`svg.broad a[href$="/${event}.html"] rect`).click();
  await page.waitForURL((url) => url.pathname.endsWith(`/${event}.html`));
  const graph = page.locator('.graph.single svg.broad');
  await graph.waitFor();
  const drawn = await graph.boundingBox();
  const names = await graph.locator('text').allTextContents();

  await page.locator('.VPNavBarMenu').getByRole('link', { name: 'Descargas' }).click();
  const files = page.locator('.vp-doc a[download][href^="/specs/"]');
  await page.locator('.vp-doc a[download]').first().waitFor();
  const contracts = {};
  for (const file of await files.all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
    const bytes = await readFile(await download.path());
    contracts[await file.getAttribute('href')] = createHash('sha256').update(bytes).digest('hex');
  }
  console.log(JSON.stringify({ found, spanish, graph: { names, width: Math.round(drawn.width) }, contracts, elsewhere, faults }));
} finally {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
}
