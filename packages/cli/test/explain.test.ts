/** `clockstop explain`, and the way from a file of records to counts, as a user runs them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockstop } from './run-node.ts';

const folder = mkdtempSync(join(tmpdir(), 'clockstop-cli-records-'));
const file = join(folder, 'good.csv');
const store = join(folder, 'store');
beforeAll(() => {
  expect(clockstop('synthesise', '--rows', '200', '--seed', '3', '--out', file).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('explain', () => {
  test('prints every standard with numbered steps and sources', () => {
    const { code, out } = clockstop('explain', file, '--record', '1', '--as-of', '2026-06-30');
    expect(code).toBe(0);
    expect(out).toMatch(/^Record 1 of /);
    expect(out).toMatch(/faster-diagnosis: /);
    expect(out).toMatch(/ {2} 1\. .*\[\d/);
    expect(out).toMatch(/Sources\n {2}\[1\] /);
  });

  test('prints JSON and nothing else with --json', () => {
    const { code, out } = clockstop('explain', file, '--record', '2', '--as-of', '2026-06-30', '--json');
    const { record, standards } = JSON.parse(out);
    expect([code, record]).toEqual([0, 2]);
    expect(Object.keys(standards[0])).toEqual(
      expect.arrayContaining([
        ...['standard', 'counted', 'why', 'start', 'stop', 'adjustment', 'days', 'limit', 'within'],
        ...['band', 'month', 'shares', 'steps'],
      ]),
    );
  });

  test.each([
    [['--record', '201'], 1, 'The file has 200 records.'],
    [['--record', '0'], 2, '"0" is not a choice for --record'],
    [['--record', '1', '--as-of', '2026-02-30'], 2, '"2026-02-30" is not a choice for --as-of'],
    [[], 2, "required option '--record <number>'"],
  ])('%j ends with %i', (options, expected, message) => {
    const { code, err, out } = clockstop('explain', file, ...options);
    expect([code, out]).toEqual([expected, '']);
    expect(err).toContain(message);
  });

  test('a file that is not there is named', () => {
    const { code, err } = clockstop('explain', join(folder, 'none.csv'), '--record', '1');
    expect(code).toBe(2);
    expect(err).toContain('none.csv');
  });
});

describe('records', () => {
  test('are loaded, measured, asked for and withdrawn', () => {
    const loaded = JSON.parse(clockstop('records', 'load', file, '--store', store, '--json').out);
    expect(
      loaded.map(({ records, rejected }: { records: number; rejected: number }) => [records, rejected]),
    ).toEqual([[200, 0]]);
    const measured = clockstop('records', 'measure', '--store', store);
    expect(measured.out).toContain('These figures rest on:');
    const sums = JSON.parse(clockstop('records', 'measure', '--store', store, '--json').out).sums;
    const { month, standard } = sums[0];
    const asked = [
      'counts',
      '--standard',
      standard,
      '--period',
      month,
      '--basis',
      'provider',
      '--store',
      store,
    ];
    const counts = JSON.parse(clockstop(...asked, '--vintage', 'local', '--json').out);
    expect(JSON.stringify(counts)).toContain('local');
    expect(clockstop('records', 'submissions', '--store', store).out).toContain('good.csv');
    const hash = loaded[0].hash.slice(0, 10);
    expect(clockstop('records', 'withdraw', hash, '--store', store).out).toContain('is withdrawn');
    expect(clockstop(...asked, '--vintage', 'local', '--json').code).not.toBe(0);
  });
});
