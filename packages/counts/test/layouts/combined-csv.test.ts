import { describe, expect, test } from 'vitest';
import { readPublishedFile, severityOf } from '../../src/index.ts';
import { type Drawing, inventedCsv } from '../invented-file.ts';
import { cellsOf, problemsOf, readInvented, sayCount } from './read-invented.ts';

const FIRST = 'Basis | Org_Code | Parent_Org | Org_Name | Standard_or_Item | Cancer_Type';
const LABELS = `${FIRST} | Referral_Route_or_Stage | Treatment_Modality | Total | Within | After | Performance`;
const BANDS =
  'Within_14_days | In_15_to_28_days | In_29_to_42_days | In_43_to_62_days | After_62_days | Within_31_days | In_32_to_38_days | In_39_to_48_days | In_49_to_62_days | In_63_to_76_days | In_77_to_90_days | In_91_to_104_days | After_104_days | In_15_to_16_days | In_17_to_21_days | In_22_to_28_days | After_28_days';

const rows = {
  a: 'Provider | R1A | Y56 | FIRST TRUST | 62D | ALL CANCERS | ALL ROUTES | ALL MODALITIES | 3.5 | 2.5 | 1 | 0.714285714 | | | | | | 1 | 0.5 | 0 | 1 | 0 | 0 | 0 | 1',
  b: 'Provider | R1B | Y56 | SECOND TRUST | 62D | | | | 1,000 | 1,000 | 0 | 100.00% | | | | | | 1,000 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
  england:
    'Provider | Total | | ALL ENGLISH PROVIDERS | 62D | ALL CANCERS | ALL ROUTES | ALL MODALITIES | 1003.5 | 1002.5 | 1 | 99.9 | | | | | | 1001 | 0.5 | 0 | 1 | 0 | 0 | 0 | 1',
  fds: 'Commissioner | 01F | QYG | A GROUP | FDS | Suspected lung cancer | URGENT SUSPECTED CANCER | | 4 | 3 | 1 | 0.75 | 1 | 2 | 0 | 1 | 0',
  stage:
    'Commissioner | 01F | QYG | A GROUP | 31D | Lung | First Treatment | Surgery | 2 | 1 | 1 | 0.5 | 0 | 0 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0',
  seen: 'Commissioner | 01F | QYG | A GROUP | Urgent Breast Symptomatic referral | Exhibited (non-cancer) breast symptoms - cancer not initially suspected | | | 2 | 1 | | 0.5 | 1 | | | | | | | | | | | | | 1 | 0 | 0 | 0',
} as const;
const all = Object.values(rows);

const kept = [
  '2 R1A: 2.5 of 3.5, after 1, bands 1 0.5 0 1 0 0 0 1',
  '3 R1B: 1000 of 1000, after 0, bands 1000 0 0 0 0 0 0 0',
  '4 ENGLAND: 1002.5 of 1003.5, after 1, bands 1001 0.5 0 1 0 0 0 1',
];
const others = [
  /^5 01F Suspected lung cancer .*: 3 of 4, after 1, bands 1 2 0 1 0$/,
  /^6 01F Lung First treatment Surgery: 1 of 2, after 1, bands 0 1 1 0 0$/i,
  /^7 01F: 1 of 2, bands 1 1 0 0 0$/,
];

const NAME = 'April-2025-Monthly-Combined-CSV-Final.csv';
const NOT_TRIED = 'notice layout-not-tried';

function perMonth(lines: readonly string[] = all, headings = `${LABELS} | ${BANDS}`): Drawing {
  return [headings, ...lines].join('\n');
}

function cumulative(period = '01/04/2025', lines: readonly string[] = all): Drawing {
  return [`Period | ${LABELS} | ${BANDS}`, ...lines.map((line) => `${period} | ${line}`)].join('\n');
}

function read(drawing: Drawing, name = NAME) {
  const bytes = inventedCsv(drawing);
  const file = readInvented(bytes, { name });
  const { there, accountedFor } = cellsOf(bytes, file);
  expect(accountedFor).toBe(there);
  const [first, ...problems] = problemsOf(file);
  expect(first).toBe(NOT_TRIED);
  return { file, counts: file.counts.map(sayCount), problems };
}

function otherwise(was: string, is: string): Drawing {
  const drawing = perMonth([rows.a, rows.stage]);
  if (!drawing.includes(was)) throw new Error(`the file has no ${was}`);
  return drawing.replace(was, is);
}

describe('a sound file', () => {
  test.each([
    ['of one month, which its name states', perMonth(), NAME],
    ['cumulative', cumulative(), '2025-26-Cumulative-Final.csv'],
    ['with a time of day after the date', cumulative('01/04/2025 00:00:00'), '2025-26-Cumulative-Final.csv'],
    ['with months as words', cumulative('Apr-25'), '2025-26-Cumulative-Final.csv'],
  ])('%s', (_, drawing, name) => {
    const { file, counts, problems } = read(drawing, name);
    expect(file).toMatchObject({ layout: 'G7', release: 'csv', vintage: 'final' });
    expect(problems).toEqual([]);
    expect(counts.slice(0, 3)).toEqual(kept);
    for (const [index, line] of others.entries()) expect(counts[index + 3]).toMatch(line);
    expect([...new Set(file.counts.map(({ period }) => period))]).toEqual(['2025-04']);
    expect(file.counts.map(({ basis }) => basis)).toEqual([
      ...Array(3).fill('provider'),
      ...Array(3).fill('commissioner'),
    ]);
  });

  test('with a byte order mark and headings in other letters', () => {
    const headings = `${LABELS} | ${BANDS}`.toUpperCase().replaceAll('_', '  ');
    const bytes = Buffer.concat([Buffer.from('\uFEFF'), inventedCsv(perMonth([rows.a], headings))]);
    const file = readInvented(bytes, { name: NAME });
    expect(file.counts.map(sayCount)).toEqual(kept.slice(0, 1));
    expect(problemsOf(file)).toEqual([NOT_TRIED]);
  });

  test('without bands and in another order of columns', () => {
    const drawing = `
Total | After | Within | Treatment_Modality | Standard_or_Item | Cancer_Type | Referral_Route_or_Stage | Org_Code | Basis | Period
4 | 1 | 3 | | FDS | | | R1A | PROVIDER | 30/04/2025`;
    expect(read(drawing)).toMatchObject({ counts: ['2 R1A: 3 of 4, after 1'], problems: [] });
  });
});

describe('one wrong record is left out and named; the others are kept', () => {
  test.each([
    ['a standard that is none', '62D', '104D', 'unknown-standard row 2, column E'],
    ['a basis that is none', 'Provider |', 'Alliance |', 'wrong-label row 2, column A'],
    ['no code', 'R1A', '', 'missing-code row 2, column B'],
    ['a code that is none', 'R1A', 'R 1 A', 'not-a-code row 2, column B'],
    ['no total', '3.5 | 2.5 | 1', ' | 2.5 | 1', 'missing-number row 2, column I'],
    ['no count after', '3.5 | 2.5 | 1 |', '3.5 | 2.5 | |', 'missing-number row 2, column K'],
    ['a star for a count', '3.5 | 2.5 | 1', '3.5 | * | 1', 'not-a-number row 2, column J'],
    ['a third of a patient in a band', '| 1 | 0.5 | 0', '| 1 | 0.3 | 0', 'not-a-half row 2, column S'],
  ])('%s', (_, was, is, problem) => {
    const { counts, problems } = read(otherwise(was, is));
    expect(problems).toEqual([`error ${problem}`]);
    expect(counts).toEqual([expect.stringMatching(/^3 01F Lung/)]);
  });

  test('a month that is none', () => {
    expect(read(cumulative('Smarch-25', [rows.a]))).toMatchObject({
      counts: [],
      problems: ['error unknown-period row 2, column A'],
    });
  });

  test('a treatment of a standard that has none', () => {
    const line = rows.fds.replace('URGENT SUSPECTED CANCER | |', 'URGENT SUSPECTED CANCER | Surgery |');
    expect(read(perMonth([line])).problems).toEqual(['error wrong-label row 2, column H']);
  });

  test('a row that is there twice', () => {
    const { counts, problems } = read(perMonth([rows.a, rows.a]));
    expect(counts).toHaveLength(1);
    expect(problems).toEqual(['error repeated-row row 3, column B']);
  });

  test('a last row that is cut off', () => {
    const whole = inventedCsv(perMonth([rows.a, rows.stage]));
    const file = readInvented(whole.subarray(0, whole.lastIndexOf(',2,1,1')), { name: NAME });
    expect(file.counts.map(sayCount)).toEqual(kept.slice(0, 1));
    expect(problemsOf(file)).toContain('error missing-number row 3, column I');
  });
});

describe('what cannot be read at all', () => {
  test('no Period and no month in the name', () => {
    const { counts, problems } = read(perMonth(), 'Combined-Final.csv');
    expect(counts).toEqual([]);
    expect(problems).toEqual(['error no-named-period row 1']);
  });

  test.each(['Within', 'Cancer_Type', 'Basis'])('no column %s', (heading) => {
    const { counts, problems } = read(perMonth(all, `${LABELS} | ${BANDS}`.replace(heading, 'Something')));
    expect(counts).toEqual([]);
    expect(problems).toContain('error missing-column row 1');
  });
});

describe('what disagrees is kept and reported', () => {
  test.each([
    ['after', otherwise('3.5 | 2.5 | 1 |', '3.5 | 2.5 | 0.5 |'), 'within-after'],
    ['a band', otherwise('| 1 | 0.5 | 0', '| 1 | 1.5 | 0'), 'bands-total'],
    ['a share', otherwise('0.714285714', '0.9'), 'share-differs'],
    ["England's total", perMonth([rows.a, rows.england]), 'england-sum'],
  ])('%s', (_, drawing, code) => {
    const { file, counts } = read(drawing);
    expect(counts).toHaveLength(2);
    const found = file.problems.filter((problem) => severityOf(problem.code) === 'disagreement');
    expect(found.map((problem) => problem.code)).toEqual([code]);
  });

  test('a name that states a month which is not in the file', () => {
    expect(read(cumulative('01/05/2025')).problems).toContain('disagreement name-period-differs');
  });

  test('a label that is new', () => {
    const { counts, problems } = read(otherwise('Lung |', 'Lung of a child |'));
    expect(counts).toHaveLength(2);
    expect(problems).toContain('notice new-label row 3');
  });
});

test('a file of some megabytes keeps every row', () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => rows.a.replace('R1A', `R${10_000 + index}`));
  const bytes = inventedCsv(perMonth(lines));
  const file = readPublishedFile(bytes, { name: NAME, isCommissioner: () => false });
  expect(bytes.length).toBeGreaterThan(2_000_000);
  expect(file?.counts).toHaveLength(20_000);
  expect(file?.problems.map(({ code }) => code)).toEqual(['layout-not-tried']);
});
