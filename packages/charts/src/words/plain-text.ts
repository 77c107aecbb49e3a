// Everything below a space but tab and line ends, lone halves of surrogate pairs, and two that are no characters.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text of any origin as one line that an XML document may hold: without control characters, spaces run together. */
export function plainText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/\s+/g, ' ').trim();
}
