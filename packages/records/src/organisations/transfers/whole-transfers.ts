import type { Transfer } from './transfer.ts';

/**
 * The transfers with the two halves of each put together: the sender writes when it asked, the receiver when it received,
 * each in its own record. A half without a receiving day joins one between the same providers that has one.
 */
export function wholeTransfers(transfers: readonly Transfer[]): readonly Transfer[] {
  const received = transfers.filter((transfer) => transfer.received !== null);
  const asked = transfers.filter((transfer) => transfer.received === null);
  const alone = asked.filter((half) => !received.some((transfer) => isSame(transfer, half)));
  return [...received.map((transfer) => joined(transfer, asked)), ...alone];
}

function isSame(transfer: Transfer, half: Transfer): boolean {
  return (
    transfer.from === half.from &&
    transfer.to === half.to &&
    (half.requested === null || transfer.received === null || half.requested <= transfer.received)
  );
}

function joined(transfer: Transfer, asked: readonly Transfer[]): Transfer {
  const half = asked.findLast((other) => isSame(transfer, other));
  if (half === undefined) return transfer;
  return {
    ...transfer,
    requested: transfer.requested ?? half.requested,
    referringReason: transfer.referringReason ?? half.referringReason,
    receivingReason: transfer.receivingReason ?? half.receivingReason,
  };
}
