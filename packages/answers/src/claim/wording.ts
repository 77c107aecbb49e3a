/** The words that the figures of a claim do support. */
import { periodInWords, standardById } from '@clockstop/rules';
import { countInWords } from '../words/count-in-words.ts';
import { percentInWords } from '../words/percent-in-words.ts';
import { titleInSentence } from '../words/title-in-sentence.ts';
import type { CheckedStandard, Understood } from './claim.ts';

/**
 * A sentence or more that the figures support, to be used as they are: every first place with its numbers and how sure
 * it is, on how many standards it was not first, and how many could not be checked.
 */
export function wordingOf(
  { organisation, period, basis }: Understood,
  standards: readonly CheckedStandard[],
): string {
  const firsts = standards.filter(({ rank }) => rank === 1);
  const available = standards.filter((standard) => standard.available);
  const start = `In ${periodInWords(period)}, counted by ${basis}, ${organisation.name}`;
  const what = firsts.length === 0 ? topOfNone(available) : `was ${firsts.map(firstIn).join('; ')}`;
  return `${start} ${what}.${othersOf(firsts.length, available.length)}${missingOf(standards, available)}`;
}

function topOfNone(available: readonly CheckedStandard[]): string {
  if (available.length === 0) return 'cannot be compared with other alliances from the files at hand';
  return `was first of the alliances on none of the ${available.length} standards that can be checked`;
}

function firstIn(standard: CheckedStandard): string {
  const { tied, high } = standard;
  const [within, total] = [standard.within ?? 0, standard.total ?? 0];
  const others = tied - 1;
  const place =
    others > 0 ? `joint first with ${others} ${others === 1 ? 'other' : 'others'}` : 'first of the alliances';
  const figures = `${countInWords(within)} of ${countInWords(total)}, ${percentInWords({ within, total }, null)}`;
  const chance = high !== null && high > 1 ? `, within chance of place ${high}` : '';
  return `${place} on ${titleInSentence(standardById(standard.standard))} (${figures}${chance})`;
}

function othersOf(firsts: number, available: number): string {
  const others = available - firsts;
  if (firsts === 0 || others === 0) return '';
  return ` It was not first on the other ${others === 1 ? 'standard' : `${others} standards`} that can be checked.`;
}

function missingOf(standards: readonly CheckedStandard[], available: readonly CheckedStandard[]): string {
  const missing = standards.length - available.length;
  if (missing === 0) return '';
  return ` ${missing} of the ${standards.length} standards of the time could not be checked.`;
}
