/** The labels of a record of a Monthly Combined CSV, from its columns of words. */
import { type Dimension, parseLabel, type StandardId } from '@clockstop/rules';
import { ALL, type Labels } from '../breakdown.ts';
import type { CombinedField } from './combined-fields.ts';
import type { Subject } from './subject.ts';

/** The columns of labels. */
export type LabelField = Extract<CombinedField, 'cancer' | 'group' | 'modality'>;

/** The labels, and those among them that are new; or the column whose word does not belong to the standard. */
export type CombinedLabels =
  | { readonly labels: Labels; readonly unknown: readonly string[] }
  | { readonly wrong: LabelField };

/** What an export may write where there is nothing to say. */
const NOTHING = /^(?:null|n\/?a|not applicable|-)?$/i;

/** Names of a whole, as this layout may write them beside those that other published files have. */
const WHOLE =
  /^(?:all|total)(?: (?:suspected )?cancer types?| (?:treatment )?stages?| treatment modalit(?:y|ies)| treatments?| types?)?$/i;

/** Words that seem to name a whole which the reader does not know; taken for a part, patients would count twice. */
const PERHAPS_WHOLE = /^(?:all|total)\b/i;

/** What the column of routes and stages holds, and that of treatments; nothing but a whole where not named. */
const dimensionsOf: Partial<Record<StandardId, Partial<Record<LabelField, Dimension>>>> = {
  'faster-diagnosis': { group: 'route' },
  '31-day': { group: 'stage', modality: 'modality' },
  '62-day': { group: 'route', modality: 'modality' },
};

/** The route that the item itself is, which therefore says nothing new. */
const ownRoute: Partial<Record<StandardId, string>> = {
  'two-week-wait': 'Urgent Suspected Cancer',
  'two-week-wait-breast': 'Breast Symptomatic',
};

/** Whether a cell has no word in it, or one that says that there is none. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}

/** The labels of these words. An empty cell says, as "All …" does, that its column is taken together. */
export function toCombinedLabels(words: Record<LabelField, string>, subject: Subject): CombinedLabels {
  const labels: Record<Dimension, string | null> = { ...ALL };
  const unknown: string[] = [];
  for (const field of ['cancer', 'group', 'modality'] as const) {
    const dimension = field === 'cancer' ? subject.cancers : dimensionsOf[subject.standard]?.[field];
    const parsed = parseLabel(dimension ?? 'route', words[field]);
    if (isWhole(words[field]) || parsed.kind === 'all' || isKnownAnyway(subject, dimension, parsed.label))
      continue;
    if (!isPart(subject, dimension, words[field])) return { wrong: field };
    if (parsed.kind === 'unknown') unknown.push(parsed.label);
    labels[dimension] = parsed.label;
  }
  return { labels, unknown };
}

function isWhole(text: string): boolean {
  return isNothing(text) || WHOLE.test(text);
}

/** Whether the label is that by which the standard is defined. */
function isKnownAnyway(
  { standard, constant }: Subject,
  dimension: Dimension | undefined,
  label: string,
): boolean {
  if (dimension === undefined) return ownRoute[standard] === label;
  return constant?.dimension === dimension && constant.label === label;
}

function isPart(
  { constant }: Subject,
  dimension: Dimension | undefined,
  text: string,
): dimension is Dimension {
  return dimension !== undefined && constant?.dimension !== dimension && !PERHAPS_WHOLE.test(text);
}
