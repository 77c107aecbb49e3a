/** The caveats that come from other sources for the same figures: `revised` and `other-source`. */
import type { Store } from '@clockstop/counts';
import { isMonth, periodInWords, type StandardId, standardById } from '@clockstop/rules';
import { type Saying, whichSource } from '../which-source.ts';
import { countInWords } from '../words/count-in-words.ts';
import type { Caveat, Understood } from './claim.ts';

/** What the other sources for a standard say that the claim rests on, month by month. */
export async function sourceCaveats(
  store: Store,
  understood: Understood,
  standard: StandardId,
): Promise<readonly Caveat[]> {
  const { period, basis, organisation, vintage } = understood;
  const question = { standard, period, basis, among: 'alliances', code: organisation.code } as const;
  const found = await whichSource(store, question);
  if (found.kind !== 'answered') return [];
  const title = standardById(standard).shortTitle;
  const months = [...Map.groupBy(found.sayings, (saying) => saying.period)];
  return months.flatMap(([month, sayings]) => {
    const subject = isMonth(period) ? title : `${title}, ${periodInWords(month)}`;
    return [...revised(subject, sayings, vintage), ...otherSource(subject, sayings)];
  });
}

function figuresOf({ within, total, rank }: Saying): string {
  return `${countInWords(within)} of ${countInWords(total)}, rank ${rank ?? 'none'}`;
}

function differ(one: Saying, other: Saying): boolean {
  return one.within !== other.within || one.total !== other.total;
}

/** Provisional figures will be revised; final ones may have changed since they were provisional. */
function revised(
  subject: string,
  [answering, ...others]: readonly Saying[],
  asked: Understood['vintage'],
): readonly Caveat[] {
  if (answering === undefined) return [];
  if (answering.vintage === 'provisional')
    return [{ code: 'revised', text: `${subject}: the figures are provisional and will be revised.` }];
  const older = others.find((other) => other.vintage === 'provisional' && differ(other, answering));
  if (older === undefined || answering.vintage !== 'final') return [];
  const shown = asked === 'provisional' ? ' Shown are the provisional figures, as was asked.' : '';
  const text = `${subject}: changed since it was provisional: then ${figuresOf(older)}; now ${figuresOf(answering)}.${shown}`;
  return [{ code: 'revised', text }];
}

/** Two sources without a status that do not agree. */
function otherSource(subject: string, [answering, ...others]: readonly Saying[]): readonly Caveat[] {
  if (answering?.vintage !== 'unknown') return [];
  return others
    .filter((other) => other.vintage === 'unknown' && differ(other, answering))
    .map((other) => ({
      code: 'other-source',
      text: `${subject}: ${filesOf(answering)} gives ${figuresOf(answering)}, but ${filesOf(other)} gives ${figuresOf(other)}. Neither states its status.`,
    }));
}

function filesOf({ sources }: Saying): string {
  return sources.map(({ file }) => file).join(' + ');
}
