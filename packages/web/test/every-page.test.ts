import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWeb } from '../src/index.ts';
import { inventStore } from './invented-store.ts';
import { type OpenSite, openSite } from './site/open-site.ts';
import { pageRoutes } from './site/page-routes.ts';
import { sitePages } from './site/site-pages.ts';
import { visit } from './site/visit.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const wide = { width: 1280, height: 900 };
const middle = { width: 768, height: 900 };
/** As narrow as 1280 pixels are at 400%. */
const narrow = { width: 320, height: 640 };
/** A4 on its side between its margins, in pixels. */
const paper = { width: 1054, height: 720 };

test('each route that answers with a page is in the list of pages', async () => {
  const invented = await inventStore();
  const app = await createWeb({ store: invented.store, invented: true });
  await app.ready();
  const listed = new Set(sitePages.map(({ route }) => route));
  expect(pageRoutes(app).filter((route) => !listed.has(route))).toEqual([]);
  expect(pageRoutes(app)).toContain('/standards/:id');
  await app.close();
  invented.remove();
});

describe.each(sitePages.map((page) => [`${page.path} (${page.on})`, page] as const))('%s', (_name, asked) => {
  test('can be used by everyone, on a wide and a narrow screen, light and dark', async () => {
    const { page, strays, close } = await visit(site, asked, { viewport: wide });
    for (const each of looks) expect(await seen(page, each)).toEqual([]);
    await page.evaluate('look.openAll()');
    await page.setViewportSize(middle);
    expect(await seen(page, 'tooWide')).toEqual([]);
    for (const viewport of [wide, narrow]) {
      await page.setViewportSize(viewport);
      expect(await seen(page, 'tooWide')).toEqual([]);
      expect(await seen(page, 'cells')).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page)).toEqual([]);
      }
    }
    expect(await saysInvented(page)).toBe(asked.on === 'invented');
    expect(await seen(page, 'refused')).toEqual([]);
    expect(strays).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await close();
  });

  test('can be used by keyboard, without motion, on paper and in few colours', async () => {
    const { page, strays, close } = await visit(site, asked, { viewport: wide });
    expect(await placesByKey(page, 12)).toEqual('in order');
    await page.evaluate('look.openAll()');
    expect(await seen(page, 'unseenFocus')).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await seen(page, 'motion')).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await seen(page, 'lostMarks')).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    await page.setViewportSize(paper);
    expect(await seen(page, 'paper')).toEqual([]);
    expect((await page.screenshot()).length).toBeGreaterThan(1000);
    expect(strays).toEqual([]);
    await close();
  });

  test('can be read without styles and without scripts', async () => {
    const { page, strays, close } = await visit(site, asked, { viewport: wide });
    const scripted = await page.locator('main').textContent();
    await page.evaluate('for (const sheet of document.styleSheets) sheet.disabled = true');
    expect(await seen(page, 'hugeSigns')).toEqual([]);
    expect(strays).toEqual([]);
    await close();
    const plain = await visit(site, asked, { javaScriptEnabled: false });
    expect(await plain.page.locator('main').textContent()).toBe(scripted);
    await plain.close();
  });
});

/** What is looked at as the page is when it is opened. */
const looks = ['outline', 'landmarks', 'links', 'tables', 'inline', 'forms', 'images'] as const;
type Look =
  | (typeof looks)[number]
  | 'tooWide'
  | 'cells'
  | 'refused'
  | 'unseenFocus'
  | 'motion'
  | 'paper'
  | 'lostMarks'
  | 'hugeSigns';

/** What a look of look.js finds wrong: the first of it, each once. */
async function seen(page: Page, look: Look): Promise<readonly string[]> {
  const wrong = (await page.evaluate(`look.${look}()`)) as readonly string[];
  return [...new Set(wrong)].slice(0, 8);
}

/** Whether a page says, in sight and in its title, that its figures are invented. */
async function saysInvented(page: Page): Promise<boolean> {
  const isTitled = (await page.title()).startsWith('Invented figures: ');
  return (await page.getByText('Invented figures: an example.').isVisible()) && isTitled;
}

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds. Its older way of running does the same on pages without frames in a quarter of the time. */
async function violations(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(wcag22aa);
  const found = (await axe.setLegacyMode(true).analyze()).violations;
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 5)
        .map(({ html }) => html)
        .join(' ')}`,
  );
}

/** Whether the first key reaches the link past the header, and each further key something that stands later. */
async function placesByKey(page: Page, keys: number): Promise<string> {
  const places: number[] = [];
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press('Tab');
    places.push(Number(await page.evaluate('look.focusPlace()')));
  }
  const reached = places.includes(-1) ? places.slice(0, places.indexOf(-1)) : places;
  const isInOrder = reached.every((place, at) => at === 0 || place > (reached[at - 1] ?? 0));
  return reached[0] === 0 && isInOrder ? 'in order' : places.join(' ');
}
