import { register } from '@clockstop/organisations';
import { describe, expect, test } from 'vitest';
import { understandClaim } from '../../src/claim/understand-claim.ts';

/** The claim as `alliance | period | standards | count | cause`. */
function said(sentence: string): string {
  const { organisation, period, topped, count, cause } = understandClaim(register, sentence);
  return [organisation?.code ?? '', period ?? '', topped.join(','), count ?? '', cause ?? ''].join(' | ');
}

describe('a claim in words', () => {
  test.each([
    [
      'North East London was best of the 21 alliances on six of ten standards in April 2022',
      'E56000028 | 2022-04 |  | 6 | ',
    ],
    ['NEL topped 28 days in April 2022', 'E56000028 | 2022-04 | faster-diagnosis |  | '],
    [
      'Thanks to a new centre, Wessex Cancer Alliance was first on surgery and radiotherapy in July 2021.',
      'E56000016 | 2021-07 | 31-day-surgery,31-day-radiotherapy |  | Thanks to',
    ],
    ['RM Partners led on 62-day treatment in 2024-01', 'E56000021 | 2024-01 | 62-day |  | '],
    [
      'In July 2022 North Central London topped screening, upgrades and breast symptoms',
      'E56000027 | 2022-07 | two-week-wait-breast,62-day-screening,62-day-upgrade |  | ',
    ],
    ['Best of all on 3 of the 10 standards', ' |  |  | 3 | '],
    ['NEL was best on six of ten in April 2022', 'E56000028 | 2022-04 |  | 6 | '],
    ['NEL, one of the 21 alliances, was first in April 2022', 'E56000028 | 2022-04 |  |  | '],
    ['NEL treated 9 of 10 patients in time in April 2022', 'E56000028 | 2022-04 |  |  | '],
    ['Nobody said anything', ' |  |  |  | '],
    ['', ' |  |  |  | '],
  ])('%s', (sentence, understood) => {
    expect(said(sentence)).toBe(understood);
  });

  test('a longer name prevails over a shorter one inside it', () => {
    expect(said('East of England - North was first in April 2022')).toMatch(/^E56000022/);
    expect(said('South East London was first in April 2022')).toMatch(/^E56000010/);
  });

  test('a very long text is read in time', () => {
    expect(said(`${'a'.repeat(100_000)} April 2022`)).toBe(' |  |  |  | ');
  });
});
