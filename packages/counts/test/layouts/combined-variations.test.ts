/** What real Monthly Combined CSV files may do otherwise than their description says, and what the reader makes of it. */
import { describe, expect, test } from 'vitest';
import { drawnTable } from '../drawn-table.ts';
import { inventedCsv } from '../invented-file.ts';
import { problemsOf, readInvented, sayCount } from './read-invented.ts';

const COLUMNS =
  'Period | Basis | Org_Code | Parent_Org | Org_Name | Standard_or_Item | Cancer_Type | Referral_Route_or_Stage | Treatment_Modality | Total | Within | After | Performance';
const NAME = '2025-26-Apr-Sep-Cumulative-Final.csv';

/** Reads rows under these headings; the notice that the layout is untried, which is always there, is left out. */
function read(rows: readonly string[], headings = COLUMNS) {
  const file = readInvented(inventedCsv([headings, ...rows].join('\n')), { name: NAME });
  return { file, counts: file.counts.map(sayCount), problems: problemsOf(file).slice(1) };
}

/** A row of 62-day waits in which some cells are otherwise. */
function row(otherwise: Readonly<Record<string, string>> = {}): string {
  const usual: Readonly<Record<string, string>> = {
    Period: '01/04/2025',
    Basis: 'Provider',
    Org_Code: 'R1A',
    Org_Name: 'FIRST TRUST',
    Standard_or_Item: '62D',
    Total: '4',
    Within: '3',
    After: '1',
  };
  return COLUMNS.split(' | ')
    .map((heading) => otherwise[heading] ?? usual[heading] ?? '')
    .join(' | ');
}

describe('headings that are written otherwise', () => {
  test.each(
    drawnTable(`
      Org_Code                | OrgCode
      Org_Code                | Organisation Code
      Org_Name                | ORGANISATION_NAME
      Parent_Org              | Parent-Organisation
      Referral_Route_or_Stage | Stage_or_Route
      Standard_or_Item        | standard or item
      Treatment_Modality      | Modality
    `),
  )('%s as %s', (was = '', is = '') => {
    expect(read([row()], COLUMNS.replace(was, is))).toMatchObject({
      counts: ['2 R1A: 3 of 4, after 1'],
      problems: [],
    });
  });

  test('two columns that say the same: the first holds, the second is named and its cells are left out', () => {
    const { counts, problems } = read([`${row()} | 7`], `${COLUMNS} | Within`);
    expect(counts).toEqual(['2 R1A: 3 of 4, after 1']);
    expect(problems).toEqual(['error unknown-column row 1, column N']);
  });

  test('an unknown column left of the total may be a breakdown, so no row is read', () => {
    const { counts, problems } = read([`Adult | ${row()}`], `Age_Group | ${COLUMNS}`);
    expect(counts).toEqual([]);
    expect(problems).toEqual(['error unknown-column row 1, column A']);
  });
});

test.each(
  drawnTable(`
    01/04/2025 | 2025-04
    30/04/25   | 2025-04
    01/04/2025 00:00 | 2025-04
    2025-04-01 | 2025-04
    Apr-25     | 2025-04
    01-Apr-25  | 2025-04
    April 2025 | 2025-04
  `),
)('the period %s is %s', (Period = '', period = '') => {
  const { file, problems } = read([row({ Period })]);
  expect(file.counts.map((count) => count.period)).toEqual([period]);
  expect(problems).toEqual([]);
});

test.each(['provider', 'PROVIDER', 'Providers', 'Provider based', 'Provider-based'])(
  'the basis %s',
  (Basis) => {
    expect(read([row({ Basis })]).file.counts.map(({ basis }) => basis)).toEqual(['provider']);
  },
);

test.each(
  drawnTable(`
    Total     |
    TOTAL     | All English providers
    England   | England
              | ALL ENGLISH PROVIDERS
              | England
    E92000001 | England
  `),
)("England's row as code %s, name %s", (Org_Code = '', Org_Name = '') => {
  const { counts, problems } = read([row(), row({ Org_Code, Org_Name })]);
  expect(counts).toEqual(['2 R1A: 3 of 4, after 1', '3 ENGLAND: 3 of 4, after 1']);
  expect(problems).toEqual([]);
});

describe('labels', () => {
  test.each(
    drawnTable(`
      62D | ALL CANCERS           | ALL ROUTES          | ALL MODALITIES
      62D | All                   | All                 | All
      62D | Total                 | All referral routes | All treatment modalities
      62D |                       |                     |
      31D | All cancer types      | All stages          | All treatments
      31D | NULL                  | ALL TREATMENT STAGES | n/a
      FDS | ALL SUSPECTED CANCERS | ALL ROUTES          | NULL
      FDS | All suspected cancer types | All routes     | N/A
      Urgent Suspected Cancer referral | ALL SUSPECTED CANCERS | URGENT SUSPECTED CANCER | Not applicable
      Urgent Breast Symptomatic referral |             | Breast Symptomatic  |
    `),
  )('%s: %s, %s, %s is the whole', (standard, cancer, group, modality) => {
    const { file, problems } = read([
      row({
        Standard_or_Item: standard ?? '',
        Cancer_Type: cancer ?? '',
        Referral_Route_or_Stage: group ?? '',
        Treatment_Modality: modality ?? '',
      }),
    ]);
    expect(file.counts.map(({ breakdown }) => breakdown.mask)).toEqual([0]);
    expect(problems).toEqual([]);
  });

  test('"All …" of an unknown kind is left out: as a part it would count patients twice', () => {
    const { counts, problems } = read([
      row({ Cancer_Type: 'All rare tumours' }),
      row({ Cancer_Type: 'Lung' }),
    ]);
    expect(counts).toEqual(['3 R1A Lung: 3 of 4, after 1']);
    expect(problems).toEqual(['error wrong-label row 2, column G']);
  });

  test('a new label is kept in every row and named once', () => {
    const lines = ['R1A', 'R1B', 'R1C'].map((Org_Code) => row({ Org_Code, Cancer_Type: 'Lung, right' }));
    const { counts, problems } = read(lines.map((line) => line.replace('Lung, right', '"Lung, right"')));
    expect(counts).toHaveLength(3);
    expect(problems).toEqual(['notice new-label row 2']);
  });

  test('a route that is not that of the item does not belong', () => {
    const line = row({
      Standard_or_Item: 'Urgent Suspected Cancer referral',
      Referral_Route_or_Stage: 'Screening',
    });
    expect(read([line])).toMatchObject({ counts: [], problems: ['error wrong-label row 2, column H'] });
  });
});

describe('figures', () => {
  test.each(
    drawnTable(`
      1.5       | .5        | 1
      1,234.5   | 1,234     | 0.5
      3.0       | 3.00      | 0
    `),
  )('%s, %s within, %s after', (Total = '', Within = '', After = '') => {
    const { counts, problems } = read([row({ Total, Within, After })]);
    expect(counts).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test.each(['0.75', '75', '75%', '75.00 %', '.75', '7.5e-1', '', 'NULL', 'N/A', '-', '#DIV/0!'])(
    'the share %s of 3 in 4 is none to report',
    (Performance) => expect(read([row({ Performance })]).problems).toEqual([]),
  );

  test.each(['0.74', '74', '0.7', '0.8', '7.5', '750', '1', '0', 'three quarters'])(
    'the share %s of 3 in 4',
    (Performance) => {
      expect(read([row({ Performance })]).problems).toEqual(['disagreement share-differs row 2']);
    },
  );

  test('items without a limit may have no Within and After: the first band then is Within', () => {
    const item = { Standard_or_Item: 'Urgent Suspected Cancer referral', Within: '', After: '' };
    const bands = 'Within_14_days | In_15_to_16_days | In_17_to_21_days | In_22_to_28_days | After_28_days';
    const { counts, problems } = read([`${row(item)} | 3 | 1 | 0 | 0 | 0`], `${COLUMNS} | ${bands}`);
    expect(counts).toEqual(['2 R1A: 3 of 4, bands 3 1 0 0 0']);
    expect(problems).toEqual([]);
  });

  test('the other standards need both', () => {
    expect(read([row({ Within: '' })]).problems).toEqual(['error missing-number row 2, column K']);
    expect(read([row({ After: 'NULL' })]).problems).toEqual(['error missing-number row 2, column L']);
  });
});

describe('reconciliation within one file', () => {
  const organisations = [
    row(),
    row({ Org_Code: 'R1B' }),
    row({ Basis: 'Commissioner', Org_Code: '01F', Total: '8', Within: '5', After: '3' }),
  ];
  const england = (Basis: string, Total: string, Within: string, After: string): string =>
    row({ Basis, Org_Code: 'Total', Total, Within, After });

  test('each basis against its own England', () => {
    const sound = [england('Provider', '8', '6', '2'), england('Commissioner', '8', '5', '3')];
    expect(read([...organisations, ...sound]).problems).toEqual([]);
    const swapped = [england('Provider', '8', '5', '3'), england('Commissioner', '8', '6', '2')];
    expect(read([...organisations, ...swapped]).problems).toEqual([
      'disagreement england-sum row 5',
      'disagreement england-sum row 6',
    ]);
  });

  test('each month against its own England', () => {
    const may = row({ Period: '01/05/2025' });
    const wrong = row({ Period: '01/05/2025', Org_Code: 'Total', Total: '8', Within: '6', After: '2' });
    expect(read([...organisations, may, wrong]).problems).toEqual(['disagreement england-sum row 6']);
  });

  test('a whole against its parts', () => {
    const parts = [
      row({ Referral_Route_or_Stage: 'Screening', Total: '2', Within: '2', After: '0' }),
      row({ Referral_Route_or_Stage: 'Consultant Upgrade', Total: '1', Within: '1', After: '0' }),
    ];
    expect(read([row(), ...parts]).problems).toEqual(['disagreement parts-whole row 2']);
  });
});
