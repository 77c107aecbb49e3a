import { describe, expect, test } from 'vitest';
import { type Columns, isHeaderRow, parseColumns, type Role } from '../../src/layouts/columns.ts';
import { type Subject, subjectOfTitle } from '../../src/layouts/subject.ts';
import { drawnTable } from '../drawn-table.ts';

const titles = {
  seen: 'ALL CANCERS TWO WEEK WAIT',
  breast: 'TWO WEEK WAIT-EXHIBITED BREAST SYMPTOMS (CANCER NOT INITIALLY SUSPECTED)',
  told: '28-DAY FASTER DIAGNOSIS: BY ROUTE & BY SUSPECTED CANCER OR BREAST SYMPTOMATIC',
  first: '31-DAY (DIAGNOSIS TO TREATMENT) WAIT FOR FIRST TREATMENT: ALL CANCERS',
  drug: '31-DAY WAIT FOR SECOND OR SUBSEQUENT TREATMENT: ANTI CANCER DRUG TREATMENTS',
  referral: '62-DAY (URGENT GP REFERRAL TO TREATMENT) WAIT FOR FIRST TREATMENT: ALL CANCERS',
  combined: 'TWO MONTH (62-DAY) WAIT FROM AN URGENT SUSPECTED CANCER REFERRAL',
} as const;

function about(subject: keyof typeof titles): Subject {
  return subjectOfTitle(titles[subject]) as Subject;
}

/** The headings by 1-based column, `~` for none and `''` for a space. */
function headings(drawn: string): (string | undefined)[] {
  const [cells = []] = drawnTable(drawn);
  return [undefined, ...cells.map((cell) => (cell === '~' ? undefined : cell === "''" ? ' ' : cell))];
}

function say(role: Role | undefined): string {
  if (role === undefined) return '~';
  if (role.kind === 'label') return role.dimension;
  return role.kind === 'band' ? role.band : role.kind;
}

/** What each column was taken for, in order. */
function rolesOf({ roles }: Columns): string {
  return Array.from(roles.slice(1), say).join(' ');
}

/** The headings of each generation with what each column is. */
const generations: [string, keyof typeof titles, string, string, number][] = [
  [
    'G1, by day since the referral',
    'seen',
    'ONS AREA ID (2) | ODS CODE (3) | PROVIDER | SUSPECTED TYPE OF CANCER | TOTAL | WITHIN 14 DAYS | AFTER 14 DAYS | ~ | ~ | WITHIN 14 DAYS | IN 15 TO 16 DAYS | IN 17 TO 21 DAYS | IN 22 TO 28 DAYS | AFTER 28 DAYS',
    'area code name suspectedCancer total within after share ~ 0-14 15-16 17-21 22-28 29+',
    14,
  ],
  [
    'G1, breast symptoms, bands without IN',
    'breast',
    'ONS AREA ID (2) | ODS CODE (3) | PROVIDER | REFERRAL REASON | TOTAL | WITHIN 14 DAYS | AFTER 14 DAYS | ~ | ~ | WITHIN 14 DAYS | 15 TO 16 DAYS | 17 TO 21 DAYS | 22 TO 28 DAYS | AFTER 28 DAYS',
    'area code name suspectedCancer total within after share ~ 0-14 15-16 17-21 22-28 29+',
    14,
  ],
  [
    'G2 of 2015, with a setting and no heading above the share',
    'first',
    'ONS AREA ID (1) | ODS CODE (2) | PROVIDER | CARE SETTING (3) | CANCER TYPE (4) | TOTAL | WITHIN 31 DAYS | AFTER 31 DAYS | ~ | ~ | WITHIN 31 DAYS | 32 TO 38 DAYS | 39 TO 48 DAYS | 49 TO 62 DAYS | AFTER 62 DAYS',
    'area code name setting cancerType total within after share ~ 0-31 32-38 39-48 49-62 63+',
    31,
  ],
  [
    'G2 of 2017, without an area and with a heading above the share',
    'referral',
    '~ | ODS CODE (1) | ACCOUNTABLE PROVIDER | CARE SETTING (2) | CANCER TYPE (3) | TOTAL | WITHIN 62 DAYS | AFTER 62 DAYS | TREATED WITHIN 62 DAYS | ~ | WITHIN 31 DAYS | 32 TO 38 DAYS | 39 TO 48 DAYS | 49 TO 62 DAYS | 63 TO 76 DAYS | 77 TO 90 DAYS | 91 TO 104 DAYS | AFTER 104 DAYS',
    '~ code name setting cancerType total within after share ~ 0-31 32-38 39-48 49-62 63-76 77-90 91-104 105+',
    62,
  ],
  [
    'G2, with errors of a spreadsheet above the share',
    'first',
    'ONS AREA ID | ODS CODE | PROVIDER | CARE SETTING | CANCER TYPE | TOTAL | WITHIN 31 DAYS | AFTER 31 DAYS | #VALUE! | ~ | WITHIN 31 DAYS | 32 TO 38 DAYS | 39 TO 48 DAYS | 49 TO 62 DAYS | AFTER 62 DAYS',
    'area code name setting cancerType total within after share ~ 0-31 32-38 39-48 49-62 63+',
    31,
  ],
  [
    'G2, 28 days by route',
    'told',
    '~ | ODS CODE (1) | ACCOUNTABLE PROVIDER | REFERRAL ROUTE | SUSPECTED CANCER OR BREAST SYMPTOMATIC | TOTAL | WITHIN 28 DAYS | AFTER 28 DAYS | TOLD WITHIN 28 DAYS | ~ | WITHIN 14 DAYS | IN 15 TO 28 DAYS | IN 29 TO 42 DAYS | IN 43 TO 62 DAYS | AFTER 62 DAYS',
    '~ code name route suspectedCancer total within after share ~ 0-14 15-28 29-42 43-62 63+',
    28,
  ],
  [
    'G3 of 2017, no bands',
    'referral',
    'CCG - ONS AREA ID (1) | CCG CODE | CLINICAL COMMISSIONING GROUP (CCG) | CARE SETTING | CANCER TYPE | TOTAL TREATED | WITHIN 62 DAYS | AFTER 62 DAYS | TREATED WITHIN 62 DAYS',
    'area code name setting cancerType total within after share',
    62,
  ],
  [
    'G3, drugs: the cancer type is the treatment',
    'drug',
    '~ | ODS CODE (1) | CLINICAL COMMISSIONING GROUP | CARE SETTING | CANCER TYPE | TOTAL | WITHIN 31 DAYS | AFTER 31 DAYS | TREATED WITHIN 31 DAYS',
    '~ code name setting modality total within after share',
    31,
  ],
  [
    'G6, where two columns read WITHIN 31 DAYS',
    'combined',
    "~ | ODS CODE (1) | ACCOUNTABLE PROVIDER | REFERRAL ROUTE | TREATMENT MODALITY (4) | TOTAL | WITHIN 62 DAYS | AFTER 62 DAYS | TREATED WITHIN 62 DAYS | '' | WITHIN 31 DAYS | IN 32 TO 38 DAYS | IN 39 TO 48 DAYS | IN 49 TO 62 DAYS | IN 63 TO 76 DAYS | IN 77 TO 90 DAYS | IN 91 TO 104 DAYS | AFTER 104 DAYS",
    '~ code name route modality total within after share ~ 0-31 32-38 39-48 49-62 63-76 77-90 91-104 105+',
    62,
  ],
  [
    'G6, boards',
    'combined',
    '~ | ODS CODE (1) | INTEGRATED CARE BOARD (ICB)/COMMISSIONING HUB | REFERRAL ROUTE | CANCER TYPE (3) | TOTAL | WITHIN 62 DAYS | AFTER 62 DAYS | TREATED WITHIN 62 DAYS',
    '~ code name route cancerType total within after share',
    62,
  ],
  [
    'G6, first seen: neither AFTER nor share, and WITHIN is itself the first band',
    'seen',
    '~ | ODS CODE (1) | ACCOUNTABLE PROVIDER | SUSPECTED TYPE OF CANCER | TOTAL | WITHIN 14 DAYS | IN 15 TO 16 DAYS | IN 17 TO 21 DAYS | IN 22 TO 28 DAYS | AFTER 28 DAYS',
    '~ code name suspectedCancer total within 15-16 17-21 22-28 29+',
    14,
  ],
];

describe('the columns of a table by its headings', () => {
  test.each(generations)('%s', (_, subject, drawn, roles, limit) => {
    const columns = parseColumns(headings(drawn), about(subject));
    expect(rolesOf(columns)).toBe(roles);
    expect(columns.limitDays).toBe(limit);
    expect(isHeaderRow(headings(drawn))).toBe(true);
  });

  test('in first-seen tables the count within the limit opens the bands, elsewhere it does not', () => {
    const bandsOf = (name: string): readonly string[] => {
      const [, subject, drawn] =
        generations.find(([title]) => title.startsWith(name)) ?? generations[0] ?? [];
      return parseColumns(headings(drawn ?? ''), about(subject ?? 'seen')).bands;
    };
    expect(bandsOf('G6, first seen')).toEqual(['0-14', '15-16', '17-21', '22-28', '29+']);
    expect(bandsOf('G1, by day')).toEqual(['0-14', '15-16', '17-21', '22-28', '29+']);
    expect(bandsOf('G3 of 2017')).toEqual([]);
  });

  test.each(
    drawnTable(`
      PATIENTS            | an unknown word
      WITHIN A FORTNIGHT  | a limit in words
      IN 63 TO 70 DAYS    | a band that no release has
      SEX                 | another breakdown
    `),
  )('%s is nothing: %s', (heading) => {
    const drawn = `ODS CODE | PROVIDER | TOTAL | WITHIN 62 DAYS | AFTER 62 DAYS | TREATED WITHIN 62 DAYS | ${heading}`;
    expect(rolesOf(parseColumns(headings(drawn), about('referral')))).toMatch(
      /^code name total within after share ~$/,
    );
  });

  test('a limit in days is read where it stands first after the total, whatever it is', () => {
    const drawn = 'ODS CODE | PROVIDER | TOTAL | WITHIN 30 DAYS | AFTER 30 DAYS';
    expect(parseColumns(headings(drawn), about('first')).limitDays).toBe(30);
    expect(parseColumns(headings('ODS CODE | PROVIDER | TOTAL'), about('first')).limitDays).toBe(null);
  });

  test('a row is one of headings only with both a code and a total', () => {
    expect(isHeaderRow(headings('ODS CODE | PROVIDER'))).toBe(false);
    expect(isHeaderRow(headings('PROVIDER | TOTAL'))).toBe(false);
    expect(isHeaderRow(headings('R1A | FIRST TRUST | 10 | 9 | 1'))).toBe(false);
    expect(isHeaderRow(headings('ods code (1) | total'))).toBe(true);
  });
});
