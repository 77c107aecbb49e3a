import { heldLongest } from './held-longest.ts';
import {
  type DerivedTransfer,
  dayOfTransfer,
  isForTreatment,
  type Journey,
  type Transfer,
} from './transfer.ts';
import type { TransferStrategy } from './transfer-strategy.ts';
import { wholeTransfers } from './whole-transfers.ts';

/** A transfer between two known providers. */
type Known = Transfer & { readonly from: string; readonly to: string };

/**
 * The accountable investigating provider of a pathway and the day of its transfer to treatment, from the transfers that
 * records tell of: the last transfer to the treating provider for the primary treatment, or else the last one to it. Where
 * three providers or more took part, the strategy says which of them investigated. Null where no transfer led to the
 * treating provider before the treatment. Unverified: how the national system derives both was not found.
 */
export function deriveTransfer(journey: Journey, strategy: TransferStrategy): DerivedTransfer | null {
  const { treatingProvider, treated } = journey;
  const known = inOrder(wholeTransfers(inOrder(journey.transfers)).filter(isKnown).filter(isBefore(treated)));
  const last = lastOf(known.filter(({ to }) => to === treatingProvider));
  if (last === null) return null;
  const investigatingProvider = hasThree(known, journey) ? chosen(known, journey, strategy) : null;
  return { investigatingProvider: investigatingProvider ?? last.from, date: dayOfTransfer(last) };
}

function isKnown(transfer: Transfer): transfer is Known {
  return transfer.from !== null && transfer.to !== null && transfer.from !== transfer.to;
}

function isBefore(treated: Journey['treated']): (transfer: Transfer) => boolean {
  return (transfer) => {
    const day = dayOfTransfer(transfer);
    return day === null || treated === null || day <= treated;
  };
}

/** The last of the transfers, those for the primary treatment before all others. */
function lastOf(transfers: readonly Known[]): Known | null {
  return transfers.findLast(isForTreatment) ?? transfers.at(-1) ?? null;
}

/** By day, those without one first. Of one day, in an order that does not depend on which became known first. */
function inOrder<T extends Transfer>(transfers: readonly T[]): readonly T[] {
  const keyOf = (transfer: Transfer): string =>
    [dayOfTransfer(transfer), ...Object.values(transfer)].map((part) => part ?? '').join('|');
  return transfers
    .map((transfer) => ({ transfer, key: keyOf(transfer) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ transfer }) => transfer);
}

function hasThree(transfers: readonly Known[], { treatingProvider, firstSeenProvider }: Journey): boolean {
  const taking = new Set([treatingProvider, ...transfers.flatMap(({ from, to }) => [from, to])]);
  if (firstSeenProvider !== null) taking.add(firstSeenProvider);
  return taking.size > 2;
}

function chosen(transfers: readonly Known[], journey: Journey, strategy: TransferStrategy): string | null {
  const first = journey.firstSeenProvider ?? transfers[0]?.from ?? null;
  switch (strategy) {
    case 'last-sender':
      return null;
    case 'first-seen':
      return first;
    case 'longest-held':
      return heldLongest(transfers, { first, start: journey.start });
  }
}
