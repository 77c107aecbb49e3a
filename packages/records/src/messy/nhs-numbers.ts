import { isNhsNumber } from '../checking/nhs-number.ts';

/** Every number of the range 999, which is never issued, that passes its check digit: nine of ten of a million. */
function* numbersOfRange(): Generator<string> {
  for (let at = 0; at < 1_000_000; at++) {
    const nine = `999${String(at).padStart(6, '0')}`;
    const text = nine + checkDigitOf(nine);
    if (isNhsNumber(text)) yield text;
  }
}

function checkDigitOf(nine: string): string {
  const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return String((11 - (sum % 11)) % 11);
}

/** A prime that does not divide the size of the range, so that its steps come to every number once. */
const STEP = 7919;

let range: readonly string[] | null = null;

/**
 * The invented NHS number of a record: a valid one of the range 999. Records whose numbers differ by less than 900,000
 * have different ones.
 */
export function inventedNhsNumber(record: number): string {
  range ??= [...numbersOfRange()];
  return range[(record * STEP) % range.length] ?? '';
}
