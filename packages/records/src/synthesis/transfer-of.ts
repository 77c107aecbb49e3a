/** Who investigated a treated patient, and the transfer to the provider that treated: what the halves of both come from. */
import type { Draft } from '../messy/draft.ts';
import { oneOf, type Random, wholeBetween } from '../messy/random.ts';
import type { Referral, Treated } from './drafts.ts';
import type { Inventing } from './inventing.ts';

/** A treated patient, with the days that were found. */
export interface Transferred {
  readonly treated: Treated;
  readonly referral: Referral;
  /** The days that count from the referral to the treatment. */
  readonly from: number;
  /** Days taken off before the transfer and after it. */
  readonly off: number;
  readonly paused: number;
  /** The day on which the clock started. */
  readonly start: number;
}

/** The last day on which a transfer is in time, and the days that are left to treat. Source: cwt-rules, 3.4. */
const [HANDOVER, TREATING] = [38, 24];
const LIMIT = HANDOVER + TREATING;

/** How often the national system has derived nothing, so that the halves follow from the providers alone. */
const UNDERIVED = 0.15;

/** How often a patient for whom the treating provider answers alone was investigated elsewhere. */
const RESCUED = 0.08;

/** The provider that investigated, and what the record says of the transfer. */
export function transferOf(
  transferred: Transferred,
  inventing: Inventing,
): { readonly investigating: string; readonly record: Draft } {
  const { treated, referral, from } = transferred;
  const { random, month } = inventing;
  const { investigating, isWhole } = referral;
  if (!month.hasTransfers) return { investigating, record: {} };
  if (isWhole)
    return derived(
      investigating,
      wholeBetween(Math.max(HANDOVER + 1, from - TREATING), from, random),
      transferred,
      inventing,
    );
  if (investigating !== treated.provider) {
    const days = sharedDays(from, random);
    return days === null
      ? { investigating, record: {} }
      : derived(investigating, days, transferred, inventing);
  }
  const days = random() < RESCUED ? treatingAloneDays(from, random) : null;
  const elsewhere = days === null ? null : inventing.nearTo(investigating, random);
  if (days !== null && elsewhere !== null) return derived(elsewhere, days, transferred, inventing);
  return { investigating, record: random() < 0.5 ? {} : { investigatingProvider: investigating } };
}

/** Days until the transfer of a patient shared half and half; null where nothing is to be derived. */
function sharedDays(from: number, random: Random): number | null {
  if (random() < UNDERIVED) return null;
  if (from <= LIMIT) return wholeBetween(0, Math.min(HANDOVER, from), random);
  const [least, most] = [HANDOVER + 1, from - TREATING - 1];
  return most < least ? null : wholeBetween(least, most, random);
}

/** Days until the transfer of a patient for whom the treating provider alone answers; null where it cannot be. */
function treatingAloneDays(from: number, random: Random): number | null {
  if (from > LIMIT) return wholeBetween(0, HANDOVER, random);
  return from <= HANDOVER ? null : wholeBetween(Math.max(HANDOVER + 1, from - TREATING), from, random);
}

function derived(
  investigating: string,
  days: number,
  { treated, start, off }: Transferred,
  { month, random }: Inventing,
): { readonly investigating: string; readonly record: Draft } {
  const received = start + off + days;
  return {
    investigating,
    record: {
      investigatingProvider: investigating,
      transferToTreatmentDate: month.dayAt(received),
      transferFrom: investigating,
      transferTo: treated.provider,
      transferReceivedDate: month.dayAt(received),
      transferRequestedDate: month.dayAt(received - wholeBetween(0, Math.min(days, 5), random)),
      transferReceivingReason: oneOf(['04', '04', '01'], random),
    },
  };
}
