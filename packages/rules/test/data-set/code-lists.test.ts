import { codeListIds, codeLists, items, spellingsOf } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { rule } from '../../../../spec/drawn.ts';

rule(
  'the codes of each list',
  `
  list                        | codes
  --------------------------- | -----
  nhs-number-status           | 8: 01 02 03 04 05 06 07 08
  referral-source             | 18: 01 02 10 11 03 92 12 04 05 06 07 13 14 15 16 17 93 97
  priority                    | 3: 1 2 3
  referral-type               | 18: 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18
  adjustment-reason           | 5: 3 6 7 8 9
  delay-reason                | 26: 01 02 03 04 05 06 07 08 10 11 13 14 16 17 18 19 20 21 22 23 24 25 26 97 98 99
  diagnostic-referral-route   | 2: 01 02
  yes-no                      | 2: Y N
  patient-status              | 31: 14 09 03 10 11 07 08 12 13 21 15 16 17 18 19 20 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36
  laterality                  | 6: L R M B 8 9
  prostate-risk               | 4: 01 02 03 04
  faster-diagnosis-end-reason | 4: 01 02 03 04
  primary-cancer-site         | 21: 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 98
  faster-diagnosis-exclusion  | 7: 01 02 03 04 05 06 07
  care-professional           | 5: 060 160 180 310 XXX
  communication-method        | 5: 01 02 03 04 98
  transfer-reason             | 5: 01 02 03 04 05
  treatment-event-type        | 12: 01 02 03 04 05 06 07 08 09 10 11 12
  treatment-modality          | 26: 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 97 98
  clinical-trial              | 2: 01 02
  care-setting                | 4: 01 02 03 04
  `,
  (row) => {
    const { codes } = codeLists[row('list') as keyof typeof codeLists];
    return `${codes.length}: ${codes.map(({ code }) => code).join(' ')}`;
  },
);

rule(
  'codes that came or went',
  `
  list                        | days
  --------------------------- | ----
  referral-type               | 15 until 2020-09-30, 17 from 2020-10-01, 18 from 2020-10-01
  adjustment-reason           | 6 from 2020-10-01, 7 from 2020-10-01
  delay-reason                | 06 until 2012-06-30, 08 until 2012-06-30, 98 until 2018-03-31, 99 until 2012-06-30
  faster-diagnosis-end-reason | 04 from 2020-10-01
  faster-diagnosis-exclusion  | 07 until 2020-09-30
  treatment-modality          | 01 until 2020-09-30 tolerated until 2021-06-30, 18 until 2012-06-30, 23 from 2020-10-01, 24 from 2020-10-01
  care-setting                |
  `,
  (row) =>
    codeLists[row('list') as keyof typeof codeLists].codes
      .filter(({ from, until }) => from !== null || until !== null)
      .map(({ code, from, until, toleratedUntil }) => {
        const parts = [from && `from ${from}`, until && `until ${until}`];
        return [code, ...parts, toleratedUntil && `tolerated until ${toleratedUntil}`]
          .filter(Boolean)
          .join(' ');
      })
      .join(', '),
);

describe('code lists', () => {
  test.each(codeListIds)('%s is kept under its id, with no code twice and a meaning for each', (id) => {
    const { id: own, codes } = codeLists[id];
    expect(own).toBe(id);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    expect(codes.filter(({ meaning }) => meaning === '')).toEqual([]);
  });

  test('every list is that of an item', () => {
    const used = new Set(items.flatMap(({ format }) => (format.kind === 'code' ? [format.list] : [])));
    expect([...used].sort()).toEqual([...codeListIds].sort());
  });

  test('only the end reason of the 28-day pathway may be written without its zero', () => {
    const short = codeListIds.filter((id) =>
      codeLists[id].codes.some((code) => spellingsOf(code, codeLists[id]).length > 1),
    );
    expect(short).toEqual(['faster-diagnosis-end-reason']);
  });
});
