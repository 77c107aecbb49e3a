import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type RunningWeb, startWeb } from '../src/index.ts';
import { type InventedStore, inventStore } from './invented-store.ts';
import { openBrowser } from './open-browser.ts';

let invented: InventedStore;
let web: RunningWeb;
let browser: Browser;
/** What the browser asked of other hosts, and what it complained of. */
let strays: string[] = [];

beforeAll(async () => {
  invented = await inventStore();
  web = await startWeb({ store: invented.store, invented: true, port: 0 });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await web.close();
  invented.remove();
});

afterEach(() => {
  expect(strays).toEqual([]);
  strays = [];
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(`${web.address}/`)) strays.push(request.url());
  });
  page.on(
    'console',
    (message) => message.type() === 'error' && isOurs(message.text()) && strays.push(message.text()),
  );
  await page.goto(web.address + path);
  return page;
}

/** The browser also tells of the statuses that we answer on purpose. */
function isOurs(complaint: string): boolean {
  return !complaint.includes('the server responded with a status of');
}

const whole = '/national-chart?period=2022-04&basis=provider';
describe('without JavaScript', () => {
  const noScript = { javaScriptEnabled: false };

  test('period and basis are chosen by a form, and the answer has its own address', async () => {
    const page = await open('/national-chart', noScript);
    expect(page.url()).toBe(`${web.address}/national-chart?period=2024-01&basis=provider`);
    await page.getByLabel('Period', { exact: true }).selectOption('April 2022');
    await page.getByLabel('Commissioner').check();
    await page.getByRole('button', { name: 'Show chart' }).click();
    expect(page.url()).toBe(`${web.address}/national-chart?period=2022-04&basis=commissioner`);
    await page.getByLabel('Provider').check();
    await page.getByRole('button', { name: 'Show chart' }).click();
    await page.getByLabel('Figures', { exact: true }).selectOption('Provisional');
    await page.getByRole('button', { name: 'Show chart' }).click();
    expect(page.url()).toBe(
      `${web.address}/national-chart?period=2022-04&basis=provider&vintage=provisional`,
    );
    await page.context().close();
  });

  test('rows are ordered by following a heading, and places open', async () => {
    const page = await open(whole, noScript);
    await page.getByRole('link', { name: 'Drugs' }).click();
    const sorted = page.locator('.app-matrix [aria-sort]');
    expect(await sorted.allInnerTexts()).toEqual([expect.stringContaining('Drugs')]);
    const firstName = page.locator('.app-matrix tbody th').first();
    expect(await firstName.textContent()).toContain('Invented Place 01');
    const places = page.locator('.app-places').first();
    expect(await places.isVisible()).toBe(false);
    await page.locator('summary').first().click();
    expect(await places.isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the claim checker', () => {
  test('takes a claim in words, shows what it understood, and takes a correction', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    const menu = page.getByRole('navigation', { name: 'Pages' });
    await menu.getByRole('link', { name: 'Check a claim' }).click();
    await page.getByLabel('What does the claim say?').fill('Invented Place 02 topped drugs in April 2022');
    await page.getByRole('button', { name: 'Check the claim' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
      'Supported with caveats: in April 2022 Invented Place 02 was first on 31-day drugs',
    );
    expect(await page.locator('.app-claim-table tbody tr').count()).toBe(10);
    await page.getByText('Correct it, or check another claim').click();
    expect(await page.getByLabel('31-day drugs').isChecked()).toBe(true);
    await page.getByLabel('62-day screening').check();
    await page.getByRole('button', { name: 'Check these' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Not supported');
    expect(page.url()).toMatch(/topped=31-day-drug%2C62-day-screening.*&figures=[0-9a-f]{10}$/);
    await page.context().close();
  });

  test('a claim without a month asks for it, and the link leads to the field', async () => {
    const page = await open('/claims?claim=Invented+Place+02+was+the+best');
    await page.getByRole('link', { name: 'Choose the month' }).click();
    expect(page.url()).toMatch(/#period$/);
    expect(await page.getByLabel('Cancer alliance', { exact: true }).inputValue()).toBe('INVENTA02');
    await page.context().close();
  });
});

describe('with the keyboard alone', () => {
  test('the first key leads past the header, and everything can be reached in order', async () => {
    const page = await open(whole);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to main content');
    const reached: string[] = [];
    for (let key = 0; key < 40; key++) {
      await page.keyboard.press('Tab');
      reached.push(await focused(page));
    }
    const order = [
      'period',
      'basis-provider',
      'Show chart',
      'May 2022',
      'All 21 in order',
      'chart-caption',
      'Drugs',
    ];
    const places = order.map((each) => reached.findIndex((name) => name.includes(each)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    await page.context().close();
  });

  test('on a narrow screen the chart scrolls in its own region, and names stay in sight', async () => {
    const page = await open(whole, { viewport: { width: 320, height: 640 } });
    const region = page.getByRole('region', { name: /cancer alliances by standard/ });
    await region.focus();
    const name = page.locator('.app-matrix tbody th').first();
    const before = await name.boundingBox();
    for (let key = 0; key < 5; key++) await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.evaluate('document.querySelector(".app-scroll").scrollLeft'))
      .toBeGreaterThan(0);
    expect((await name.boundingBox())?.x).toBe(before?.x);
    await page.context().close();
  });
});

test('who prefers few colours still sees who was first', async () => {
  const page = await open(whole, { forcedColors: 'active' });
  const outline = await page.evaluate(
    'getComputedStyle(document.querySelector(".app-cell--first")).outlineStyle',
  );
  expect(outline).toBe('solid');
  await page.context().close();
});

describe('on paper', () => {
  test.each([
    whole,
    '/national-chart?period=2022-05&basis=provider',
    '/national-chart?period=2024-01&basis=provider',
  ])('%s fits on two sheets of A4 on their side', async (path) => {
    const page = await open(path, { colorScheme: 'dark' });
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
    const sheets = pdf.match(/\/Type \/Page\b(?!s)/g) ?? [];
    expect(sheets.length).toBeGreaterThanOrEqual(1);
    expect(sheets.length).toBeLessThanOrEqual(2);
    const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.app-form', '.app-nearby', '.app-downloads', '.nhsuk-header'])
      expect(await page.locator(gone).isVisible()).toBe(false);
    for (const there of ['.app-invented', 'h1', '.app-matrix', '#notes'])
      expect(await page.locator(there).isVisible()).toBe(true);
    await page.context().close();
  });
});

/** What has the focus: its words, or what it is labelled by. */
async function focused(page: Page): Promise<string> {
  const words = await page.evaluate(
    '[document.activeElement.id, document.activeElement.getAttribute("aria-labelledby"), document.activeElement.textContent].filter(Boolean)[0] ?? ""',
  );
  return String(words);
}
