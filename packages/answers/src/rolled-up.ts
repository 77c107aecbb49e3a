import { type Among, type Basis, type RolledUp, rollUp, type Store } from '@clockstop/counts';
import { firstMonth } from '@clockstop/rules';
import type { SpanFigures } from './figures-for.ts';

/** By what the figures of a span are rolled up. */
interface RolledUpBy {
  readonly among: Among;
  readonly basis: Basis;
}

const known = new WeakMap<SpanFigures['sums'], Map<string, RolledUp>>();

/** The figures of a span by alliance, board or provider, with what belongs to none. Rolled up once. */
export function rolledUp({ register }: Store, span: SpanFigures, { among, basis }: RolledUpBy): RolledUp {
  const ofSpan = known.get(span.sums) ?? new Map<string, RolledUp>();
  known.set(span.sums, ofSpan);
  const month = firstMonth(span.period);
  const key = `${among}|${basis}|${month}`;
  const found =
    ofSpan.get(key) ?? rollUp(span.sums, { register, among, basis, month, derived: derivedIn(span) });
  ofSpan.set(key, found);
  return found;
}

/** The alliances of which a part was placed by a derived relation, in figures that were added up before. */
function derivedIn({ answering }: SpanFigures): readonly string[] {
  return answering.parts.flatMap(({ slice }) => slice.origin?.derived ?? []);
}
