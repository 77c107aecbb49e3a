/** Organisations that took one another over. */
import { organisationByCode, predecessorsOf, type Register, successorsOf } from '@clockstop/organisations';

/** The codes of all that the organisation took over, and that took it over, however long the way. */
export function relatedCodes(register: Register, code: string): ReadonlySet<string> {
  const earlier = reach(code, (each) => predecessorsOf(register, each).map((one) => one.code));
  const later = reach(code, (each) => successorsOf(register, each).map((one) => one.to));
  return new Set([...earlier, ...later]);
}

function reach(code: string, next: (code: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...next(code)];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (one === code || found.has(one)) continue;
    found.add(one);
    waiting.push(...next(one));
  }
  return found;
}

/**
 * Whether all patients of one organisation are patients of the other: it was taken over by no one else, or it took over
 * no one else and began only then.
 */
export function isPartOf(register: Register, code: string, whole: string): boolean {
  const successors = new Set(successorsOf(register, code).map(({ to }) => to));
  if (successors.size > 0) return successors.size === 1 && successors.has(whole);
  const taken = predecessorsOf(register, code);
  const [first] = taken.map(({ day }) => day).sort();
  const opened = organisationByCode(register, code)?.opened ?? null;
  return (
    taken.length > 0 &&
    taken.every((each) => each.code === whole) &&
    opened !== null &&
    first !== undefined &&
    opened >= first
  );
}
