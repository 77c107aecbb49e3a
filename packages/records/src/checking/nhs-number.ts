const TEN_DIGITS = /^\d{10}$/;

/**
 * Whether the text is a number that a patient could have: ten digits, the last of which checks the other nine by modulus
 * 11 (weights 10 to 2; 11 counts as 0, and 10 is no number). Ten equal digits are refused although all of them, from
 * 0000000000 on, pass the sum: they are what is typed where the number is not known. Source: NHS Data Dictionary.
 */
export function isNhsNumber(text: string): boolean {
  return nhsNumberFault(text) === null;
}

/** What is wrong with an NHS number. */
export type NhsNumberFault = 'not-ten-digits' | 'equal-digits' | 'check-digit';

/** What is wrong with the text as an NHS number, or null when it is one. Written out for speed: every record comes here. */
export function nhsNumberFault(text: string): NhsNumberFault | null {
  if (text.length !== 10) return 'not-ten-digits';
  const first = text.charCodeAt(0);
  let sum = 0;
  let areEqual = true;
  for (let at = 0; at < 10; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return 'not-ten-digits';
    if (code !== first) areEqual = false;
    // The tenth digit has weight 1: the sum of all is then a multiple of 11, and a check digit of 10 cannot be written.
    sum += (code - 48) * (10 - at);
  }
  if (areEqual) return 'equal-digits';
  return sum % 11 === 0 ? null : 'check-digit';
}

/** The number with all but its last three digits hidden; nothing of a text that is not ten digits, empty for none. */
export function maskNhsNumber(text: string): string {
  if (text === '') return '';
  return TEN_DIGITS.test(text) ? `*******${text.slice(-3)}` : '**********';
}
