import type { Ingested } from '@clockstop/counts';
import { describe, expect, test } from 'vitest';
import { readingReport } from '../src/start/reading-report.ts';

const nothing: Ingested = { read: [], already: [], unreadable: [], other: {} };
const report = (ingested: Partial<Ingested>) => readingReport({ ...nothing, ...ingested }, 'store');

describe('the report on what was read', () => {
  test('is one sentence when all is well', () => {
    expect(report({})).toEqual(['Read 0 files with 0 counts into store.']);
  });

  test('tells of what was there before, and of what was passed over', () => {
    expect(report({ already: ['a.csv'], other: { '.txt': 1200, '.pdf': 34 } }).slice(1)).toEqual([
      '1 file had been read before.',
      'Passed over 1,234 files without cancer waiting times.',
    ]);
  });

  test('stays short when much cannot be read', () => {
    const unreadable = Array.from({ length: 9 }, (_, index) => ({
      path: `${index}.xlsb`,
      code: 'xlsb',
      message: 'Save it as .xlsx.',
    }));
    const lines = report({ unreadable }).slice(1);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe('Not read: 0.xlsb: Save it as .xlsx.');
    expect(lines[5]).toBe('Not read: 4 more.');
  });
});
