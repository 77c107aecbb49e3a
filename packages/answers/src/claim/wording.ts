/** The words that the figures of a claim do support. */
import { periodInWords, standardById } from '@clockstop/rules';
import type { CheckedStandard, Understood } from './claim.ts';

/** A sentence or two that the figures support, to be used as they are. */
export function wordingOf(
  { organisation, period, basis }: Understood,
  standards: readonly CheckedStandard[],
): string {
  const firsts = standards.filter(({ rank }) => rank === 1);
  const available = standards.filter((standard) => standard.available);
  const missing = standards.length - available.length;
  const start = `In ${periodInWords(period)}, counted by ${basis}, ${organisation.name}`;
  const what = firsts.length === 0 ? topOfNone(available) : `was ${firsts.map(firstIn).join('; ')}`;
  const rest =
    missing === 0
      ? ''
      : ` The other ${missing} of the ${standards.length} standards of the time could not be checked.`;
  return `${start} ${what}.${rest}`;
}

function topOfNone(available: readonly CheckedStandard[]): string {
  if (available.length === 0) return 'cannot be compared with other alliances from the files at hand';
  return `was first of the alliances on none of the ${available.length} standards that can be checked`;
}

function firstIn({ standard, tied, within, total, share }: CheckedStandard): string {
  const place =
    tied > 1 ? `joint first with ${tied - 1} other${tied > 2 ? 's' : ''}` : 'first of the alliances';
  return `${place} on ${standardById(standard).shortTitle} (${within?.toLocaleString('en-GB')} of ${total?.toLocaleString('en-GB')}, ${((share ?? 0) * 100).toFixed(1)}%)`;
}
