import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginAtHome, type Journey, type Means } from './site/journey.ts';
import { type OpenSite, openSite } from './site/open-site.ts';
import type { SitePage } from './site/site-pages.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Goes from home to an answer in at most three steps, without anything going wrong. */
async function travel(
  on: SitePage['on'],
  means: Means,
  go: (journey: Journey) => Promise<void>,
): Promise<void> {
  const journey = await beginAtHome(site, on, means);
  await go(journey);
  const { steps, strays } = await journey.end();
  expect(steps).toBeLessThanOrEqual(3);
  expect(strays).toEqual([]);
}

/** The finding at the top of the page. */
const finding = ({ page }: Journey): Promise<string | null> =>
  page.getByRole('heading', { level: 1 }).textContent();

describe('a journalist', () => {
  test('finds out whether a claim is true', () =>
    travel('invented', 'mouse', async (journey) => {
      const { page, follow, write, send } = journey;
      await follow('Check a claim');
      await write(
        'textbox',
        'What does the claim say?',
        'Invented Place 02 was best on six of ten in April 2022',
      );
      await send('Check the claim');
      expect(await finding(journey)).toContain(
        'Not supported: in April 2022 Invented Place 02 was first on 1 of 10 standards, not on 6',
      );
      const table = page.getByRole('table', { name: /Invented Place 02 on every standard/ });
      expect(await table.getByRole('row').count()).toBe(11);
      expect(await table.getByRole('row', { name: /^31-day drugs .* joint 1st with 2 others/ }).count()).toBe(
        1,
      );
      expect(await page.getByRole('heading', { name: 'What to know before you repeat it' }).isVisible()).toBe(
        true,
      );
    }));

  test('learns, by keyboard, that a claim cannot be checked, and why', () =>
    travel('carried', 'keyboard', async (journey) => {
      const { page, follow, write, send } = journey;
      await follow('Check a claim');
      await write(
        'textbox',
        'What does the claim say?',
        'North East London was best on six of ten in April 2022',
      );
      await send('Check the claim');
      expect(await finding(journey)).toContain('Cannot be checked');
      const lacking = page.getByRole('row', { name: /^31-day surgery .*no file that was read has it/ });
      expect(await lacking.count()).toBe(1);
    }));
});

describe('a councillor', () => {
  test('finds, by keyboard, the standards that the alliance of a borough meets', () =>
    travel('carried', 'keyboard', async (journey) => {
      const { page, follow, write, send } = journey;
      await write('searchbox', 'Search for a hospital trust, alliance, board, place or standard', 'Hackney');
      await send('Search');
      await follow(/Hackney/);
      expect(await finding(journey)).toContain('North East London: 2 of 3 standards met in March 2025');
      expect(await page.getByText('Hackney lies in North East London').isVisible()).toBe(true);
      const row = page.getByRole('row', { name: /^31-day treatment 98\.0% 939 of 958 met standard 96%/ });
      expect(await row.count()).toBe(1);
    }));

  test('finds the alliance on the map', () =>
    travel('carried', 'mouse', async (journey) => {
      await journey.follow('See it on the map');
      await journey.follow(/^Surrey and Sussex/);
      expect(await finding(journey)).toContain('Surrey and Sussex: 1 of 3 standards met');
    }));
});

describe('an analyst', () => {
  test('downloads all counts as Parquet and as CSV', () =>
    travel('invented', 'mouse', async ({ page, follow }) => {
      await follow('Download the data');
      const parquet = await downloaded({ page, follow }, 'Everything: Parquet');
      expect(parquet.subarray(0, 4).toString()).toBe('PAR1');
      const csv = gunzipSync(await downloaded({ page, follow }, /^Everything: CSV/)).toString();
      expect(csv.split('\n')[0]).toContain('period');
      expect(csv).toContain('INVENTP02');
    }));

  test('tries the API', () =>
    travel('invented', 'mouse', async ({ page, follow, send }) => {
      await follow('API');
      await send('Open the answer of /api/v1/national-chart');
      expect(page.url()).toMatch(/\/api\/v1\/national-chart\?/);
      const answer = JSON.parse((await page.locator('body').textContent()) ?? '') as object;
      expect(answer).toMatchObject({ basis: 'provider', standards: expect.any(Array) });
    }));
});

/** The bytes of a file that a link leads to. */
async function downloaded({ page, follow }: Pick<Journey, 'page' | 'follow'>, name: string | RegExp) {
  const [file] = await Promise.all([page.waitForEvent('download'), follow(name)]);
  return readFileSync(await file.path());
}

describe('a board member', () => {
  test('sees, by keyboard, our trust beside others, and how sure that is', () =>
    travel('invented', 'keyboard', async (journey) => {
      const { page, follow, write, tick, send } = journey;
      await follow('Compare organisations');
      await write('combobox', 'Organisation 1', 'Invented Place 02 trust');
      await write('combobox', 'Organisation 2', 'Invented Place 09 trust');
      await tick('62-day treatment');
      await send('Compare');
      expect(await finding(journey)).toMatch(/Invented Place 02 trust|Invented Place 09 trust/);
      const table = page.getByRole('table', { name: /^62-day wait/ });
      expect(await table.getByRole('columnheader', { name: '95% interval' }).count()).toBe(1);
      expect(
        await table.getByRole('row', { name: /^Invented Place 09 trust \d+\.\d% .* to \d+\.\d%/ }).count(),
      ).toBe(1);
      await follow('Invented Place 02 trust');
      expect(await page.getByRole('columnheader', { name: 'Change' }).count()).toBe(1);
    }));

  test('sees what really changed, and the months behind it', () =>
    travel('carried', 'mouse', async (journey) => {
      const { page, follow } = journey;
      await follow('See what really changed');
      const changes = page.getByRole('region', { name: 'What really changed since February 2025' });
      expect(await changes.getByRole('heading', { name: 'New in March 2025' }).isVisible()).toBe(true);
      await follow('West Yorkshire and Harrogate');
      expect(await finding(journey)).toContain('West Yorkshire and Harrogate');
      const row = page.getByRole('row', { name: /^62-day treatment .* Better than before/ });
      expect(await row.count()).toBe(1);
    }));
});

describe('a patient', () => {
  test('reads what 62 days mean, and finds how the hospital does', () =>
    travel('invented', 'mouse', async (journey) => {
      const { page, follow, write, send } = journey;
      await follow('What the standards mean for you');
      const meaning = page.getByRole('region', { name: 'What the standards mean for you' });
      expect(await meaning.textContent()).toMatch(/first treatment starts within 62 days.*85% of patients/);
      await write(
        'searchbox',
        'Search for a hospital trust, alliance, board, place or standard',
        'Invented Place 03 trust',
      );
      await send('Search');
      expect(await finding(journey)).toContain('Invented Place 03 trust');
      expect(await page.getByRole('row', { name: /^62-day treatment .* of .*standard 85%/ }).count()).toBe(1);
    }));

  test('finds the area, and is told what the figures cannot say', () =>
    travel('carried', 'mouse', async (journey) => {
      const { page, follow } = journey;
      expect(await page.getByText('They cannot tell how long you will wait').isVisible()).toBe(true);
      await follow('Find your area');
      await follow('Wessex');
      expect(await finding(journey)).toContain('Wessex: ');
    }));
});
