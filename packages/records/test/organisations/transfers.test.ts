import { deriveTransfer, isTransferStrategy, type Transfer, transferStrategies } from '@clockstop/records';
import { assumptionById, parseDay } from '@clockstop/rules';
import { expect, test } from 'vitest';
import { rule } from '../../../../spec/drawn.ts';

/** `A>T 01-05/01-07 04`: from A to T, asked on 5 January, received on 7 January, for the primary treatment. */
function transferOf(text: string): Transfer {
  const [between = '', days = '', reason = '-'] = text.split(' ');
  const [from = '', to = ''] = between.split('>');
  const [requested = '-', received = '-'] = days.split('/');
  return {
    from: from === '?' ? null : from,
    to: to === '?' ? null : to,
    requested: parseDay(`2024-${requested}`),
    received: parseDay(`2024-${received}`),
    referringReason: reason.endsWith('r') ? reason.slice(0, 2) : null,
    receivingReason: reason === '-' || reason.endsWith('r') ? null : reason,
  };
}

rule(
  'The transfer to treatment at T on 1 March 2024, of a pathway that began on 1 January',
  `
  transfers                                          | first seen | strategy     | derived
  -------------------------------------------------- | ---------- | ------------ | -------------
  A>T 01-05/01-07                                    | A          | last-sender  | A 2024-01-07
  A>T 01-05/-                                        | A          | last-sender  | A 2024-01-05
  A>T -/-                                            | A          | last-sender  | A -
  A>B 01-05/01-07                                    | A          | last-sender  | none
  T>A 01-05/01-07                                    | T          | last-sender  | none
  ?>T 01-05/01-07                                    | A          | last-sender  | none
  T>T 01-05/01-07                                    | T          | last-sender  | none
  A>T 03-01/03-01                                    | A          | last-sender  | A 2024-03-01
  A>T 03-02/03-02                                    | A          | last-sender  | none
  A>T 01-05/01-07, A>T 02-01/02-03                   | A          | last-sender  | A 2024-02-03
  A>T 01-05/01-07 04, A>T 02-01/02-03 02             | A          | last-sender  | A 2024-01-07
  A>T 01-05/01-07 04r, A>T 02-01/02-03               | A          | last-sender  | A 2024-01-07
  A>T 01-05/-, A>T -/01-09                           | A          | last-sender  | A 2024-01-09
  A>T 01-05/- 04r, A>T -/01-09, B>T 02-01/02-01      | A          | last-sender  | A 2024-01-09
  A>B 01-05/01-07, B>T 02-01/02-03                   | A          | last-sender  | B 2024-02-03
  A>B 01-05/01-07, B>T 02-01/02-03                   | A          | first-seen   | A 2024-02-03
  A>B 01-05/01-07, B>T 02-01/02-03                   | -          | first-seen   | A 2024-02-03
  A>B 01-05/01-07, B>T 02-01/02-03                   | A          | longest-held | B 2024-02-03
  A>B 01-25/01-27, B>T 02-27/02-28                   | A          | longest-held | A 2024-02-28
  A>B 01-05/01-07, B>A 01-08/01-09, A>T 01-19/01-21  | A          | longest-held | A 2024-01-21
  A>B -/-, B>T 02-01/02-03                           | A          | longest-held | B 2024-02-03
  B>T 02-01/02-03                                    | A          | first-seen   | A 2024-02-03
  B>T 02-01/02-03                                    | A          | longest-held | A 2024-02-03
  B>T 02-01/02-03                                    | B          | first-seen   | B 2024-02-03
  B>T 02-01/02-03                                    | T          | first-seen   | B 2024-02-03
  `,
  (row) => {
    const strategy = row('strategy');
    if (!isTransferStrategy(strategy)) throw new Error(`no strategy ${strategy}`);
    const derived = deriveTransfer(
      {
        transfers: row('transfers').split(', ').map(transferOf),
        treatingProvider: 'T',
        treated: parseDay('2024-03-01'),
        firstSeenProvider: row('first seen') === '-' ? null : row('first seen'),
        start: parseDay('2024-01-01'),
      },
      strategy,
    );
    return derived === null ? 'none' : `${derived.investigatingProvider} ${derived.date ?? '-'}`;
  },
);

test('the strategies are the options of their assumption', () => {
  expect(Object.keys(assumptionById('several-transfers').options)).toEqual([...transferStrategies]);
});
