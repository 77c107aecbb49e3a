import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockstop } from './run-node.ts';

const files = [
  '201506-11.-62-Day-Wait-for-first-treatment-All-Cancers-Provider-Data.csv',
  '201506-5.-31-Day-Wait-for-first-treatment-All-Cancers-Provider-Data.csv',
].map((name) => join(process.env.CLOCKSTOP_SHARED ?? '../shared', 'data/cwt/provider-csv-2015-2017', name));
const areThere = files.every((file) => existsSync(file));
if (!areThere) console.log(`left out: clockstop synthesise --period (no ${files.join(', ')})`);

describe.skipIf(!areThere)('clockstop synthesise --period', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const synthesise = (...more: string[]) => clockstop('synthesise', '--store', at('published'), ...more);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'clockstop-month-'));
    clockstop('ingest', ...files, '--store', at('published'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('writes the records of a month, and says what they give back', () => {
    const { code, out } = synthesise('--period', '2015-06', '--out', at('june.csv'));
    expect([code, out.replace(folder, '')]).toEqual([
      0,
      '/june.csv: 24,402 invented records of all England for June 2015, as a national download.\n' +
        'Loaded and measured they give back every one of 3,989 published cells.\n',
    ]);
  });

  test('the same seed makes the same file, another one another', () => {
    for (const [name, seed] of [
      ['one.csv', '7'],
      ['again.csv', '7'],
      ['other.csv', '8'],
    ] as const)
      synthesise('--period', '2015-06', '--out', at(name), '--seed', seed);
    const [one, again, other] = ['one.csv', 'again.csv', 'other.csv'].map((name) =>
      readFileSync(at(name), 'utf8'),
    );
    expect(again === one).toBe(true);
    expect(other === one).toBe(false);
  });

  test('--years writes a Parquet file for each month', () => {
    const { out } = synthesise('--period', '2015-06', '--years', '1', '--out', at('years'));
    expect(out).toContain('in 12 Parquet files, one for each month up to June 2015.');
    expect(existsSync(at('years/2014-07.parquet')) && existsSync(at('years/2015-06.parquet'))).toBe(true);
  });

  test.each([
    [['--period', '2015-07'], 'The store has no figures of any standard for July 2015 by provider'],
    [['--period', 'June'], '"June" is not a choice for --period'],
    [['--period', '2015-06', '--messy'], "option '--period <month>' cannot be used with option '--messy'"],
  ])('%j is refused', (options, message) => {
    const { code, err } = synthesise(...options, '--out', at('none.csv'));
    expect(code).toBeGreaterThan(0);
    expect(err).toContain(message);
    expect(existsSync(at('none.csv'))).toBe(false);
  });
});
