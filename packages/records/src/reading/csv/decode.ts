import { isUtf8 } from 'node:buffer';

/** What Windows-1252 has for the bytes 0x80 to 0x9f; a space where it has nothing. */
const upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const undefinedBytes = /[\u0081\u008d\u008f\u0090\u009d]/;

/** A text beyond ASCII, and which encoding it was found to be in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'windows-1252';
}

/**
 * Reads bytes as UTF-8, or else as Windows-1252, which is what spreadsheets save CSV in. Null when they are neither:
 * Windows-1252 has five bytes without a character.
 */
export function decode(bytes: Buffer): Decoded | null {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'utf-8' };
  const text = bytes.toString('latin1');
  if (undefinedBytes.test(text)) return null;
  return { text: fromWindows1252(text), encoding: 'windows-1252' };
}

/** Puts the characters of Windows-1252 for those of Latin-1, which has control characters in their place. */
export function fromWindows1252(latin1: string): string {
  return latin1.replace(/[\u0080-\u009f]/g, (character) => upper[character.charCodeAt(0) - 0x80] ?? ' ');
}
