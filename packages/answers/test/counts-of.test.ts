import { type Period, parsePeriod } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { type Counted, type CountsQuestion, countsOf, type PrintedCount } from '../src/index.ts';
import { type InventedRow, inventedStore, inventedTable } from './invented-store.ts';

const question: CountsQuestion = {
  standard: '62-day-upgrade',
  period: parsePeriod('2021-06..2021-07') as Period,
  basis: 'provider',
  by: [],
};

function counts(counted: Counted): readonly PrintedCount[] {
  if (counted.kind !== 'answered') throw new Error(counted.reason);
  return counted.counts;
}

/** Each count on a line: `2021-07 R1A Lung 9/10`. */
function lines(counted: Counted): string[] {
  return counts(counted).map(({ period, code, cancerType, within, total }) =>
    [period, code, ...(cancerType === null ? [] : [cancerType]), `${within}/${total}`].join(' '),
  );
}

const june: InventedRow[] = [
  ['R1A', 8.5, 10, 'Lung'],
  ['R1A', 1, 2, 'Skin'],
  ['R1B', 3, 4, 'Lung'],
  ['R1M', 1, 1, 'Skin'],
  ['', 11.5, 14, 'Lung'],
  ['', 2, 3, 'Skin'],
];
const files = {
  'june.csv': inventedTable('62-day-upgrade', 'June 2021', june),
  'july-FINAL.csv': inventedTable('62-day-upgrade', 'July 2021', [['R1A', 1, 2, 'Lung']]),
};

describe('counts', () => {
  test('of organisations, month by month, as they were published', async () => {
    const store = await inventedStore(files);
    expect(lines(await countsOf(store, question))).toEqual([
      '2021-06 ENGLAND 13.5/17',
      '2021-06 R1A 9.5/12',
      '2021-06 R1B 3/4',
      '2021-06 R1M 1/1',
      '2021-07 R1A 1/2',
    ]);
  });

  test('with every column that the printed form promises, in order', async () => {
    const store = await inventedStore(files);
    const printed = counts(await countsOf(store, question)).find(({ code }) => code === 'R1A');
    expect(Object.keys(printed ?? {})).toEqual([
      'period',
      'basis',
      'code',
      'name',
      'standard',
      'suspectedCancer',
      'cancerType',
      'route',
      'stage',
      'modality',
      'setting',
      'within',
      'total',
      'bands',
      'vintage',
      'source',
    ]);
    expect(printed).toMatchObject({
      name: 'First Trust',
      basis: 'provider',
      standard: '62-day-upgrade',
      cancerType: null,
      bands: null,
      vintage: 'unknown',
      source: 'june.csv',
    });
  });

  test('of some organisations, and by a breakdown', async () => {
    const store = await inventedStore(files);
    expect(
      lines(await countsOf(store, { ...question, by: ['cancerType'], codes: ['R1A', 'ENGLAND'] })),
    ).toEqual([
      '2021-06 ENGLAND Lung 11.5/14',
      '2021-06 ENGLAND Skin 2/3',
      '2021-06 R1A Lung 8.5/10',
      '2021-06 R1A Skin 1/2',
      '2021-07 R1A Lung 1/2',
    ]);
  });

  test('of alliances, with what belongs to none and England beside them', async () => {
    const store = await inventedStore(files);
    const one = { ...question, period: parsePeriod('2021-06') as Period, among: 'alliances' as const };
    expect(lines(await countsOf(store, one)).toSorted()).toEqual([
      '2021-06 E1 9.5/12',
      '2021-06 E2 3/4',
      '2021-06 ENGLAND 13.5/17',
      '2021-06 UNATTRIBUTED 1/1',
    ]);
    expect(lines(await countsOf(store, { ...one, by: ['cancerType'] })).toSorted()).toEqual([
      '2021-06 E1 Lung 8.5/10',
      '2021-06 E1 Skin 1/2',
      '2021-06 E2 Lung 3/4',
      '2021-06 ENGLAND Lung 11.5/14',
      '2021-06 ENGLAND Skin 2/3',
      '2021-06 UNATTRIBUTED Skin 1/1',
    ]);
  });

  test('by a breakdown that no file has are not available, and that is said', async () => {
    const store = await inventedStore(files);
    const counted = await countsOf(store, { ...question, by: ['stage'] });
    expect(counted.kind === 'not-available' && counted.reason).toMatch(/stage/);
  });
});
