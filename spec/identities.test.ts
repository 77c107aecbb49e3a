/**
 * Chapter: which figures are sums of which.
 *
 * Before October 2023 the combined 62-day figures are exactly the three 62-day standards together, and each of those
 * can be read off a source that holds the combined figures by route. The parts of the 31-day standard can be read off
 * the combined figures too, but they do not add up to them: subsequent treatments of other kinds were not published.
 *
 * The counts are England's of July 2023: the standards from the commissioner workbook, the combined figures from the
 * provider extract (NHS England, cancer waiting times, final official statistics, Open Government Licence v3).
 */

import { identitiesFor, inSlice, month, type Slice, type StandardId, sliceInWords } from '@clockstop/rules';
import { drawn, type Row, rule } from './drawn.ts';

const july2023 = drawn(`
  standard            | route                   | stage                | modality                 | within | total
  ------------------- | ----------------------- | -------------------- | ------------------------ | ------ | ------
  31-day-first        |                         |                      |                          | 26,069 | 28,395
  31-day-surgery      |                         |                      |                          | 3,703  | 4,685
  31-day-drug         |                         |                      |                          | 8,556  | 8,709
  31-day-radiotherapy |                         |                      |                          | 7,949  | 8,974
  31-day              |                         | First Treatment      | Surgery                  | 12,605 | 14,643
  31-day              |                         | First Treatment      | Anti-cancer drug regimen | 6,362  | 6,445
  31-day              |                         | First Treatment      | Radiotherapy             | 1,780  | 1,941
  31-day              |                         | First Treatment      | Other                    | 5,322  | 5,366
  31-day              |                         | Subsequent Treatment | Surgery                  | 3,703  | 4,685
  31-day              |                         | Subsequent Treatment | Anti-cancer drug regimen | 8,556  | 8,709
  31-day              |                         | Subsequent Treatment | Radiotherapy             | 7,949  | 8,974
  31-day              |                         | Subsequent Treatment | Other                    | 340    | 411
  62-day-referral     |                         |                      |                          | 9,935  | 15,779
  62-day-screening    |                         |                      |                          | 1,027  | 1,614
  62-day-upgrade      |                         |                      |                          | 4,151  | 5,647
  62-day              | Urgent Suspected Cancer |                      |                          | 9,846  | 15,661
  62-day              | Breast Symptomatic      |                      |                          | 89     | 118
  62-day              | Screening               |                      |                          | 1,027  | 1,614
  62-day              | Consultant Upgrade      |                      |                          | 4,151  | 5,647
`).rows;

function sumOf(slices: readonly Slice[]): string {
  const rows = july2023.filter((row) => slices.some((slice) => inSlice(slice, labelsOf(row))));
  return `${total(rows, 'within')} of ${total(rows, 'total')}`;
}

function labelsOf(row: Row) {
  const [route, stage, modality] = [row('route'), row('stage'), row('modality')];
  return { standard: row('standard') as StandardId, route, stage, modality };
}

function total(rows: readonly Row[], column: string): string {
  const numbers = rows.map((row) => Number(row(column).replace(',', '')));
  return numbers.reduce((sum, number) => sum + number, 0).toLocaleString('en-GB');
}

const whole = (standard: StandardId): Slice => ({ standard, where: {} });
const standard = (row: Row) => row('standard') as StandardId;

rule(
  'what a standard is the sum of',
  `
  standard            | month   | sum of
  ------------------- | ------- | ------
  62-day              | 2023-07 | 62-day-referral + 62-day-screening + 62-day-upgrade
  62-day              | 2023-09 | 62-day-referral + 62-day-screening + 62-day-upgrade
  62-day              | 2023-10 | nothing else
  62-day-referral     | 2023-07 | 62-day (route Urgent Suspected Cancer or Breast Symptomatic)
  62-day-screening    | 2023-07 | 62-day (route Screening)
  62-day-upgrade      | 2023-07 | 62-day (route Consultant Upgrade)
  62-day-referral     | 2023-10 | nothing else
  31-day-first        | 2023-07 | 31-day (stage First Treatment)
  31-day-surgery      | 2023-07 | 31-day (stage Subsequent Treatment, modality Surgery)
  31-day-drug         | 2023-07 | 31-day (stage Subsequent Treatment, modality Anti-cancer drug regimen)
  31-day-radiotherapy | 2023-07 | 31-day (stage Subsequent Treatment, modality Radiotherapy)
  31-day-first        | 2023-10 | nothing else
  31-day              | 2023-07 | nothing else
  31-day              | 2023-10 | nothing else
  31-day-rarer        | 2023-07 | nothing else
  faster-diagnosis    | 2023-07 | nothing else
  two-week-wait       | 2023-07 | nothing else
  `,
  (row) => {
    const found = identitiesFor(standard(row), month(row('month')));
    return found.map(({ sumOf }) => sumOf.map(sliceInWords).join(' + ')).join('; ') || 'nothing else';
  },
);

rule(
  'July 2023: the sum and the figures published under its own name',
  `
  standard            | the sum          | published
  ------------------- | ---------------- | ---------
  62-day              | 15,113 of 23,040 | 15,113 of 23,040
  62-day-referral     | 9,935 of 15,779  | 9,935 of 15,779
  62-day-screening    | 1,027 of 1,614   | 1,027 of 1,614
  62-day-upgrade      | 4,151 of 5,647   | 4,151 of 5,647
  31-day-first        | 26,069 of 28,395 | 26,069 of 28,395
  31-day-surgery      | 3,703 of 4,685   | 3,703 of 4,685
  31-day-drug         | 8,556 of 8,709   | 8,556 of 8,709
  31-day-radiotherapy | 7,949 of 8,974   | 7,949 of 8,974
  `,
  (row) => {
    const sums = identitiesFor(standard(row), month('2023-07')).map((identity) => sumOf(identity.sumOf));
    return sums.every((sum) => sum === row('the sum'))
      ? sumOf([whole(standard(row))])
      : `sums ${sums.join('; ')}`;
  },
);

const slices: Readonly<Record<string, readonly Slice[]>> = {
  'urgent suspected cancer': [{ standard: '62-day', where: { route: ['Urgent Suspected Cancer'] } }],
  'breast symptomatic': [{ standard: '62-day', where: { route: ['Breast Symptomatic'] } }],
  'the four published 31-day parts': [
    whole('31-day-first'),
    whole('31-day-surgery'),
    whole('31-day-drug'),
    whole('31-day-radiotherapy'),
  ],
  'the combined 31-day': [whole('31-day')],
  'subsequent treatments of other kinds': [
    { standard: '31-day', where: { stage: ['Subsequent Treatment'], modality: ['Other'] } },
  ],
  'the four parts and the other kinds': [
    whole('31-day-first'),
    whole('31-day-surgery'),
    whole('31-day-drug'),
    whole('31-day-radiotherapy'),
    { standard: '31-day', where: { stage: ['Subsequent Treatment'], modality: ['Other'] } },
  ],
};

rule(
  'July 2023: the 31-day parts fall short of the whole by exactly the other kinds',
  `
  of                                   | within of total
  ------------------------------------ | ---------------
  urgent suspected cancer              | 9,846 of 15,661
  breast symptomatic                   | 89 of 118
  the four published 31-day parts      | 46,277 of 50,763
  the combined 31-day                  | 46,617 of 51,174
  subsequent treatments of other kinds | 340 of 411
  the four parts and the other kinds   | 46,617 of 51,174
  `,
  (row) => sumOf(slices[row('of')] ?? []),
);
