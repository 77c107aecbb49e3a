/** The labels of a record of a flat extract, from its columns of words. */
import { type Dimension, parseLabel } from '@clockstop/rules';
import { ALL, type Labels } from '../breakdown.ts';
import type { Subject } from './subject.ts';

/** The words of a record that say what it is broken down by; empty where the column is. */
export interface FlatWords {
  /** A care setting, a stage or a route. */
  readonly group: string;
  readonly modality: string;
  /** A suspected cancer, a cancer, a modality, or the words "All Routes", by the standard. */
  readonly cancer: string;
}

/** The labels, and the words among them that are new; null where a word does not belong to the standard. */
export function toFlatLabels(
  words: FlatWords,
  subject: Subject,
): { labels: Labels; unknown: readonly string[] } | null {
  const labels: Record<Dimension, string | null> = { ...ALL };
  const unknown: string[] = [];
  const take = (dimension: Dimension, text: string): void => {
    if (text === '') return;
    const parsed = parseLabel(dimension, text);
    if (parsed.kind === 'unknown') unknown.push(parsed.label);
    labels[dimension] = parsed.kind === 'all' ? null : parsed.label;
  };
  take(dimensionOfGroup(words.group), words.group);
  take('modality', words.modality);
  if (words.cancer === '') return null;
  if (parseLabel('route', words.cancer).kind !== 'all') {
    const { constant, cancers } = subject;
    if (constant === null) take(cancers, words.cancer);
    else if (!isConstant(constant, words.cancer)) return null;
  }
  return { labels, unknown };
}

function isConstant({ dimension, label }: NonNullable<Subject['constant']>, text: string): boolean {
  const parsed = parseLabel(dimension, text);
  return parsed.kind === 'all' || parsed.label === label;
}

/** The dimension of a word in the column of groups: the one that knows it, else a route. */
function dimensionOfGroup(text: string): Dimension {
  return (
    (['setting', 'stage'] as const).find((dimension) => parseLabel(dimension, text).kind === 'label') ??
    'route'
  );
}
