/**
 * Four bytes as one number, so that names and marks are compared at one go. A name of up to three letters has a code
 * of its own; of a longer one only the last four letters count.
 */

/** The code of a text's last four letters. */
export function codeOf(text: string): number {
  return Array.from(text).reduce((code, letter) => (code << 8) | letter.charCodeAt(0), 0);
}

/** The code of the four bytes from `at` on. */
export function codeAt(bytes: Buffer, at: number): number {
  return (
    ((bytes[at] ?? 0) << 24) |
    ((bytes[at + 1] ?? 0) << 16) |
    ((bytes[at + 2] ?? 0) << 8) |
    (bytes[at + 3] ?? 0)
  );
}

/** The code of the last four bytes before `end`, none of them before `start`. */
export function codeWithin(bytes: Buffer, start: number, end: number): number {
  let code = 0;
  for (let at = start; at < end; at++) code = (code << 8) | (bytes[at] ?? 0);
  return code;
}
