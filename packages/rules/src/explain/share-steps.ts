import type { AllocationId } from '../clocks/allocation.ts';
import { HANDOVER_DAYS, TREATING_DAYS } from '../clocks/allocation.ts';
import type { CompiledClock } from '../evaluate/compile-clock.ts';
import type { Evaluation, ShareOfPathway } from '../evaluate/evaluation.ts';
import type { Pathway } from '../pathway/pathway.ts';
import { sources } from '../sources.ts';
import { daysInWords } from './in-words.ts';
import type { Step } from './step.ts';

type Counted = Extract<Evaluation, { readonly state: 'counted' }>;
type Allocated = { readonly clock: CompiledClock; readonly pathway: Pathway };

const REASONS: Readonly<Record<AllocationId, string>> = {
  whole: 'The whole pathway counts for the provider accountable',
  alone: 'One trust investigated and treated, so the whole pathway counts for it',
  'half-each': 'Two trusts shared the pathway and there is no transfer to decide by, so each has half of it',
  '1': 'The transfer and the treatment were both in time: the success is shared',
  '2': 'The transfer came early enough for the treatment to be in time: the success is shared',
  '3': 'The transfer was late but the treatment made up for it: the success is the treating trust’s alone',
  '4': 'The transfer was in time and the treatment was not: the breach is the treating trust’s alone',
  '5': 'The transfer was late and the treatment quick: the breach is the investigating trust’s alone',
  '6': 'Both the transfer and the treatment were late: the breach is shared',
};

/** Whom the pathway counts for, and why. */
export function shareSteps(subject: Allocated, { how, shares }: Counted): readonly Step[] {
  const parts = shares.map(shareInWords).join('; ');
  const counted: Step = { text: `${REASONS[how]}: ${parts}.`, sources: citedFor(how) };
  return [...transferSteps(subject, how), ...localStep(subject, how), counted];
}

function shareInWords({ role, provider, total, within }: ShareOfPathway): string {
  const name = role === 'accountable' ? '' : ` (${role})`;
  return `${provider ?? 'a provider that is not recorded'}${name} ${within / 2} of ${total / 2}`;
}

function citedFor(how: AllocationId) {
  return how === 'whole' ? [sources.nclBase] : [sources.nclReferralToTreatment, sources.breachAllocation];
}

/** The days on both sides of the transfer, where they decided. */
function transferSteps({ clock, pathway }: Allocated, how: AllocationId): readonly Step[] {
  if (!/^\d$/.test(how) || clock.transfer === null) return [];
  const [investigating, treating] = [clock.transfer.investigating(pathway), clock.transfer.treating(pathway)];
  const text = `The investigating trust had the patient for ${daysInWords(investigating ?? 0)} (${HANDOVER_DAYS} at most), the treating trust for ${daysInWords(treating ?? 0)} (${TREATING_DAYS} at most): scenario ${how}.`;
  return [{ text, sources: citedFor(how) }];
}

function localStep({ pathway }: Allocated, how: AllocationId): readonly Step[] {
  if (how === 'whole' || pathway.transferBasis !== 'local') return [];
  const text =
    'The investigating trust and the date of the transfer are a local derivation from the transfer in the record, not the national system’s.';
  return [{ text, sources: [sources.generalKnowledge] }];
}
