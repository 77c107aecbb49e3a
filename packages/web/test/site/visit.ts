import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { OpenSite } from './open-site.ts';
import type { SitePage } from './site-pages.ts';

const eyes = fileURLToPath(new URL('./look.js', import.meta.url));

/** A page in the browser, and what went wrong on the way. */
export interface Visit {
  readonly page: Page;
  /** What was asked of other hosts, what could not be had, and what the browser complained of. */
  readonly strays: string[];
  readonly close: () => Promise<void>;
}

/** Opens a page in a browser window of its own; `look` of look.js can be asked in it. */
export async function visit(
  { browser, at, source }: OpenSite,
  { path, on, status = 200 }: SitePage,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.addInitScript({ path: eyes });
  const strays: string[] = [];
  const origin = `${at[on]}/`;
  page.on('request', (request) => request.url().startsWith(origin) || strays.push(request.url()));
  page.on(
    'console',
    (message) => message.type() === 'error' && isOurs(message.text()) && strays.push(message.text()),
  );
  page.on('response', async (response) => {
    if (response.headers()['set-cookie'] !== undefined) strays.push(`cookie: ${response.url()}`);
    const expected = response.request().isNavigationRequest() ? [status, 302] : [200, 304];
    if (!expected.includes(response.status())) strays.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(at[on] + path.replace('{source}', source[on]));
  return { page, strays, close: () => context.close() };
}

/** The browser also tells of the statuses that we answer on purpose; others are told of above. */
const isOurs = (complaint: string): boolean => !complaint.includes('the server responded with a status of');
