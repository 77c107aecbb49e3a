import { providerOf, providersIn } from '@clockstop/records';
import { parseDay } from '@clockstop/rules';
import { expect, test } from 'vitest';
import { rule } from '../../../../spec/drawn.ts';
import { inventedRegister } from './invented-register.ts';

const providers = providersIn(inventedRegister);

rule(
  'The provider that the code of a site means on a day',
  `
  code      | day        | provider
  --------- | ---------- | -----------
  RB1       | 2023-05-01 | RB1
  RB100     | 2023-05-01 | RB1
  rb1zz     | 2023-05-01 | RB1
  RA1XY     | 2023-03-31 | RA1
  RA1XY     | 2023-04-01 | RB1
  RA1       | 2024-01-01 | RB1
  RA1XY     | -          | RA1
  RC1XY     | 2024-01-01 | RC1
  NT123     | 2024-01-01 | NT123
  NT12345   | 2024-01-01 | NT123
  NT199     | 2024-01-01 | NT1
  ZZ9AB     | 2024-01-01 | ZZ9 unknown
  Q01       | 2024-01-01 | Q01 unknown
  89999     | 2024-01-01 | none
  89997     | 2024-01-01 | none
  X99999    | 2024-01-01 | none
  -         | 2024-01-01 | none
  `,
  (row) => {
    const code = row('code') === '-' ? null : row('code');
    const found = providerOf(code, inventedRegister, parseDay(row('day')));
    expect(providers.find(code, parseDay(row('day')))).toEqual(found);
    return found === null ? 'none' : `${found.code}${found.isKnown ? '' : ' unknown'}`;
  },
);

test('organisations that took each other over are not followed for ever', () => {
  const register = {
    ...inventedRegister,
    organisations: inventedRegister.organisations.map((one) => ({ ...one, closed: '2020-01-01' })),
    successions: [
      { code: 'RA1', to: 'RB1', day: '2020-01-02', source: 'unverified' } as const,
      { code: 'RB1', to: 'RA1', day: '2020-01-02', source: 'unverified' } as const,
    ],
  };
  expect(providerOf('RA1', register, parseDay('2024-01-01'))).toEqual({ code: 'RB1', isKnown: true });
});
