import type { ColumnName } from '@clockstop/rules';
import type { DateOrder } from '../date-text.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { knownName, type NameSource } from './known-names.ts';
import { likeNames } from './name-likeness.ts';
import { fitOf, lookOf, looksLikeDate } from './sample-looks.ts';

/** A proposal for one heading. Its reason never shows a value. */
export interface ProposedColumn {
  readonly heading: string;
  readonly column: ColumnName;
  /** From 0 to 1: how sure this is. A rule of thumb. */
  readonly confidence: number;
  readonly reason: string;
}

/** A proposed mapping, to be looked through by someone who knows the extract. */
export interface MappingProposal {
  readonly columns: readonly ProposedColumn[];
  /** Headings for which no column was found. */
  readonly unmatched: readonly string[];
  /** The proposal as the content of a mapping file. */
  readonly mapping: ColumnMapping;
}

/** Below this no column is proposed. */
const LEAST_CONFIDENCE = 0.55;

/** Below this a name is not like another. */
const LEAST_LIKENESS = 0.5;

/** How much less sure than the best of its heading a column may be, when that is taken by another heading. */
const CLOSE_TO_BEST = 0.1;

const KNOWN: Readonly<Record<NameSource, { readonly confidence: number; readonly inWords: string }>> = {
  'data-dictionary': { confidence: 1, inWords: 'it is the name of the item in the NHS Data Dictionary' },
  download: { confidence: 0.98, inWords: 'it is a heading of the national download' },
  'column-id': { confidence: 0.98, inWords: 'it is the id of the column' },
  abbreviation: { confidence: 0.9, inWords: 'it is a usual short name of the column' },
};

/**
 * Proposes which column each heading of an unknown extract is, by its name and by what its values look like in some rows.
 * Each column is proposed once, for the heading that fits best.
 */
export function proposeMapping(
  headings: readonly string[],
  sampleRows: readonly (readonly string[])[],
): MappingProposal {
  const candidates = headings.flatMap((heading, at) =>
    candidatesFor(
      heading,
      sampleRows.map((row) => (row[at] ?? '').trim()),
    ),
  );
  const chosen = choose(candidates.toSorted((one, other) => other.confidence - one.confidence));
  const matched = headings.flatMap(
    (heading) => chosen.find((proposed) => proposed.heading === heading) ?? [],
  );
  return {
    columns: matched,
    unmatched: headings.filter(
      (heading) => heading.trim() !== '' && !matched.some((one) => one.heading === heading),
    ),
    mapping: toMapping(matched, dateOrder(headings, sampleRows, matched)),
  };
}

function candidatesFor(heading: string, values: readonly string[]): readonly ProposedColumn[] {
  const known = knownName(heading);
  const named =
    known === null
      ? likeNames(heading)
          .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
          .map(({ column, name, likeness }) => ({
            column,
            confidence: likeness * 0.85,
            reason: `it is named like ${name}`,
          }))
      : [
          {
            column: known.column,
            confidence: KNOWN[known.from].confidence,
            reason: KNOWN[known.from].inWords,
          },
        ];
  const candidates = named.map((one) => weighed({ heading, ...one }, values));
  const best = Math.max(...candidates.map(({ confidence }) => confidence));
  const least = Math.max(LEAST_CONFIDENCE, best - CLOSE_TO_BEST);
  return candidates.filter(({ confidence }) => confidence >= least);
}

/** Weighs a proposal by what the values look like. */
function weighed(proposed: ProposedColumn, values: readonly string[]): ProposedColumn {
  const { column, confidence, reason } = proposed;
  const { inWords } = lookOf(column);
  switch (fitOf(values, column)) {
    case 'fits':
      return {
        ...proposed,
        confidence: rounded(confidence + (1 - confidence) * 0.3),
        reason: `${reason}, and its values look like ${inWords}`,
      };
    case 'differs':
      return {
        ...proposed,
        confidence: rounded(confidence * 0.55),
        reason: `${reason}, but its values do not look like ${inWords}`,
      };
    case 'in-words':
      return {
        ...proposed,
        confidence: rounded(confidence),
        reason: `${reason}; its values are words, which need their codes under "values"`,
      };
    case 'unsure':
      return { ...proposed, confidence: rounded(confidence) };
  }
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

/** Takes the surest first; a heading and a column are taken once. */
function choose(candidates: readonly ProposedColumn[]): readonly ProposedColumn[] {
  const chosen: ProposedColumn[] = [];
  for (const candidate of candidates) {
    const taken = chosen.some(
      ({ heading, column }) => heading === candidate.heading || column === candidate.column,
    );
    if (!taken) chosen.push(candidate);
  }
  return chosen;
}

function dateOrder(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  matched: readonly ProposedColumn[],
): DateOrder | null {
  const dated = matched
    .filter(({ column }) => lookOf(column).inWords === 'dates')
    .map(({ heading }) => headings.indexOf(heading));
  const dates = rows.flatMap((row) => dated.map((at) => row[at] ?? '')).filter(looksLikeDate);
  const dayFirst = dates.filter((text) => text.includes('/')).length;
  if (dates.length === 0 || (dayFirst > 0 && dayFirst < dates.length)) return null;
  return dayFirst > 0 ? 'DD/MM/YYYY' : 'YYYY-MM-DD';
}

function toMapping(matched: readonly ProposedColumn[], dates: DateOrder | null): ColumnMapping {
  const columns = Object.fromEntries(matched.map(({ heading, column }) => [heading, column]));
  return dates === null ? { columns } : { columns, dates };
}
