import {
  checkFile,
  explainRecordProblem,
  mostRecords,
  type RecordsFile,
  toFileProblem,
} from '@clockstop/records';
import { expect, test } from 'vitest';
import { rule } from '../../../../spec/drawn.ts';

const read: RecordsFile = {
  ...{ layout: 'submission', bytes: 1, hash: '', lines: 1, rows: 1, records: 1, rejectedRows: 0 },
  ...{ rejected: [], unknownColumns: [], missingItems: [], encoding: 'utf-8' },
};

rule(
  'what should be looked at in a file as a whole',
  `
  change                                           | problems
  ------------------------------------------------ | --------
  {}                                               |
  {"rows":8500}                                    |
  {"rows":8501}                                    | CWT-F101
  {"rows":8501,"layout":"xml"}                     | CWT-F101
  {"rows":8501,"layout":"download"}                |
  {"encoding":"windows-1252"}                      | CWT-F102
  {"encoding":"mixed","unknownColumns":["Note"]}   | CWT-F102 CWT-F103
  {"missingItems":["priority","careSetting"]}      | CWT-F104
  `,
  (row) =>
    checkFile({ ...read, ...JSON.parse(row('change')) })
      .map(({ id }) => id)
      .join(' '),
);

test('the limit of the national system is said beside the number of records', () => {
  const [problem] = checkFile({ ...read, rows: mostRecords + 1 });
  expect(problem && explainRecordProblem(problem)).toBe(
    'The file has 8501 records; the national system takes 8500 at a time.',
  );
});

test('a record that could not be read is a problem of the first stage, with its row and line', () => {
  const facts = { fields: 53, expected: 54 };
  const problem = toFileProblem({ row: 4, line: 9, code: 'wrong-field-count', facts });
  expect(problem).toMatchObject({ id: 'CWT-F001', row: 4, line: 9, item: null, nhsNumber: '', facts });
  expect(explainRecordProblem(problem)).toMatch(/^The record has 53 fields, but should have 54\./);
});

test('the items without a column are named once, for the file', () => {
  const [problem] = checkFile({ ...read, missingItems: ['priority', 'careSetting'] });
  expect(problem && explainRecordProblem(problem)).toBe(
    'The file has no column for 2 of the 54 items: PRIORITY TYPE CODE, CANCER CARE SETTING (TREATMENT). What these hold was not checked.',
  );
});
