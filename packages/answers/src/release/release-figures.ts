/** What a data release holds: every figure of a store that can be added up to alliances, and the files behind it. */
import {
  type Basis,
  bases,
  type Candidate,
  ENGLAND,
  NO_ALLIANCE,
  type Source,
  type Store,
  toPatients,
  type Vintage,
} from '@clockstop/counts';
import { type Period, type StandardId, standards } from '@clockstop/rules';
import { addUp, figuresOf, type SpanFigures } from '../figures-for.ts';
import { knownAnswer } from '../known-answer.ts';
import { storedPeriods } from '../periods.ts';
import { rolledUp } from '../rolled-up.ts';

/** One line of a release. Figures are in patients. */
export interface ReleaseLine {
  readonly period: Period;
  readonly basis: Basis;
  readonly standard: StandardId;
  /** Of an alliance, of England where it was published, or of what belongs to no alliance. */
  readonly code: string;
  readonly within: number;
  readonly total: number;
  readonly derived: boolean;
  readonly files: readonly string[];
}

/** The lines of one vintage, in the order in which they are written, and the sources that they rest on. */
export interface ReleaseFigures {
  readonly lines: readonly ReleaseLine[];
  readonly sources: readonly Source[];
}

/** Adds up what a store has of a vintage. What is a plain sum of other lines is left out, so that the two cannot differ. */
export async function releaseFigures(store: Store, vintage: Vintage): Promise<ReleaseFigures> {
  const asked = questionsOf(store).flatMap((question) => {
    const candidate = published(store, { ...question, vintage });
    return candidate === null ? [] : [{ ...question, candidate }];
  });
  const lines = await Promise.all(asked.map((each) => linesOf(store, each)));
  const sources = new Set(asked.flatMap(({ candidate }) => candidate.parts.map(({ source }) => source)));
  return { lines: lines.flat(), sources: [...sources].sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

interface ReleaseQuestion {
  readonly standard: StandardId;
  readonly period: Period;
  readonly basis: Basis;
}

function questionsOf(store: Store): readonly ReleaseQuestion[] {
  const periods = storedPeriods(store)
    .map(({ period }) => period)
    .toSorted();
  return periods.flatMap((period) =>
    bases.flatMap((basis) => standards.map(({ id }) => ({ standard: id, period, basis }))),
  );
}

/** What answers for exactly this period; null where nothing does, or only other lines of the release added up. */
function published(
  store: Store,
  question: ReleaseQuestion & { readonly vintage: Vintage },
): Candidate | null {
  const answered = knownAnswer(store, { ...question, by: [] });
  if (answered.kind === 'not-available') return null;
  const [span, ...others] = answered.spans;
  const [candidate] = span?.candidates ?? [];
  if (candidate === undefined || others.length > 0 || span?.period !== question.period) return null;
  const isPlainSum =
    candidate.derived && candidate.parts.every(({ where }) => Object.keys(where).length === 0);
  return isPlainSum ? null : candidate;
}

async function linesOf(
  store: Store,
  { candidate, ...question }: ReleaseQuestion & { readonly candidate: Candidate },
): Promise<readonly ReleaseLine[]> {
  const figures = await figuresOf(store, candidate);
  const span: SpanFigures = { period: question.period, answering: candidate, passedOver: [], ...figures };
  const { groups, unattributed } = rolledUp(store, span, { among: 'alliances', basis: question.basis });
  const files = [...new Set(candidate.parts.map(({ source }) => source.file))].toSorted();
  const line = (code: string, { within, total }: { within: number; total: number }, derived = false) =>
    total === 0
      ? []
      : [{ ...question, code, within: toPatients(within), total: toPatients(total), derived, files }];
  const alliances = [...groups.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return [
    ...alliances.flatMap((group) => line(group.code, group, group.derived)),
    ...line(NO_ALLIANCE, addUp(unattributed)),
    ...(figures.england.from === 'published' ? line(ENGLAND, figures.england) : []),
  ];
}
