const MARK = /(?:[⁰¹²³⁴-⁹]|\(\d{1,3}\))$/;

/**
 * The text without the footnote marks at its end, `(3)` or a raised figure, and without surrounding space. Letters in
 * brackets, as in `Other (a)`, are part of a label and stay.
 */
export function withoutFootnotes(text: string): string {
  let rest = text.trim();
  for (let mark = markOf(rest); mark > 0; mark = markOf(rest)) rest = rest.slice(0, -mark).trimEnd();
  return rest;
}

/** The length of the footnote mark at the end, 0 when there is none. Only the last five characters are looked at. */
function markOf(text: string): number {
  return MARK.exec(text.slice(-5))?.[0].length ?? 0;
}
