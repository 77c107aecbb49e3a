import {
  explainRecordProblem,
  groupProblems,
  problemIds,
  problemKind,
  type RecordProblem,
  reportHeadings,
  startCheck,
  toProblemRow,
  toReportCsv,
} from '@clockstop/records';
import { day } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { goodRecords, rawRecord } from './good-records.ts';

function checkedFile() {
  const { check } = startCheck({ asOf: day('2024-12-31') });
  const twice = Array.from({ length: 7 }, () => ({ ...goodRecords['1a'], firstSeenDate: '12/01/2024' }));
  const records = [goodRecords['6'], ...twice, { ...goodRecords['2a'], careSetting: '' }, goodRecords['6']];
  return records.flatMap((values, at) => check(rawRecord(values, at + 1)));
}

describe('the report of a check', () => {
  test('problems are grouped by kind and item, errors first, with the first rows and what to do', () => {
    expect(
      groupProblems(checkedFile()).map(({ id, count, firstRows }) => ({ id, count, firstRows })),
    ).toEqual([
      { id: 'CWT-S005', count: 7, firstRows: [2, 3, 4, 5, 6] },
      { id: 'CWT-C001', count: 1, firstRows: [9] },
      { id: 'CWT-C701', count: 1, firstRows: [10] },
    ]);
    expect(groupProblems(checkedFile())[1]).toMatchObject({
      severity: 'error',
      item: 'CANCER CARE SETTING (TREATMENT)',
      text: 'The item is empty, but a record of scenario 2a must have it.',
      advice: 'Fill it in, or correct the items that make the record one of this scenario.',
    });
  });

  test('as CSV it has a line for each problem, and fields with commas are in quotes', () => {
    const [head, first, ...rest] = [...toReportCsv(checkedFile())];
    expect(head).toBe(`${reportHeadings.join(',')}\r\n`);
    expect(first).toContain(
      'CWT-S005,error,2,2,*******018,DATE FIRST SEEN,a date written another way,"The date',
    );
    expect(rest).toHaveLength(8);
    expect([...rest, first].every((line) => line?.endsWith('\r\n'))).toBe(true);
  });

  test('each problem has everything that is said of it', () => {
    expect(checkedFile().map(toProblemRow)[7]).toMatchObject({
      ...{ id: 'CWT-C001', row: 9, item: 'CANCER CARE SETTING (TREATMENT)', value: 'empty' },
      ...{ severity: 'error', confidence: 'sourced', nhsNumber: '*******018' },
    });
  });
});

describe('the catalogue of problems', () => {
  test('ids say the stage and are never given twice', () => {
    expect(problemIds.every((id) => /^CWT-[FSC]\d{3}$/.test(id))).toBe(true);
    expect(new Set(problemIds).size).toBe(problemIds.length);
  });

  test.each(problemIds)('%s has a sentence, advice and a source', (id) => {
    const { text, advice, source } = problemKind(id);
    expect(text).not.toBe('');
    expect(advice).toMatch(/^[A-Z].*\.$/);
    expect(source.title).not.toBe('');
  });

  test('a fact that is not given is shown as a question mark', () => {
    const problem: Pick<RecordProblem, 'id' | 'facts'> = { id: 'CWT-S012', facts: {} };
    expect(explainRecordProblem(problem)).toBe('The text is longer than ? characters.');
  });
});
