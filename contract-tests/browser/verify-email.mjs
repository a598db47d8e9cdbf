// verify-email.mjs PLATFORM ADDRESS: somebody opens the local outbox in a browser, follows the link of the newest mail
// to ADDRESS and presses the button, twice. Prints what they saw as JSON.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [platform, address] = process.argv.slice(2);
const profile = await mkdtemp(join(tmpdir(), 'browser-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  locale: 'es',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
try {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (line) => /Content Security Policy/.test(line.text()) && faults.push(line.text()));

  await page.goto(`${platform}/dev/outbox?to=${encodeURIComponent(address)}`);
  const subject = await page.getByRole('heading', { level: 2 }).first().textContent();
  await page.getByRole('link', { name: /verify-email/ }).first().click();

  const outcome = page.getByRole('status');
  const press = async () => {
    const answered = page.waitForResponse((answer) => answer.url().endsWith('/verify-email') && answer.request().method() === 'POST');
    await page.getByRole('button').click();
    await answered;
    await page.waitForFunction(() => document.querySelector('[role=status]').textContent !== '');
    return outcome.textContent();
  };
  const link = page.url();
  const untouched = await outcome.textContent();
  const first = await press();
  const left = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  const second = await press();
  console.log(JSON.stringify({ subject, untouched, first, left, second, faults }));
} finally {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
}
