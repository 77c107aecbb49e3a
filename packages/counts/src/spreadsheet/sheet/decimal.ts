const [MINUS, POINT, ZERO] = [45, 46, 48];
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const MOST_EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: MOST_EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * The number written in the bytes from start to end, to the last bit what JavaScript makes of the same text; NaN
 * when it is not a decimal number, or too large to be one.
 */
export function parseDecimal(bytes: Buffer, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  const first = isNegative ? start + 1 : start;
  const isShort = end > first && end - first <= MOST_EXACT_DIGITS;
  const value = isShort ? parsePlain(bytes, first, end) : Number.NaN;
  if (Number.isNaN(value)) return parseSlowly(bytes, start, end);
  return isNegative ? 0 - value : value;
}

/**
 * Digits with or without a point among them; NaN for all else. Whole numbers and powers of ten this small are exact,
 * so the one division rounds right.
 */
function parsePlain(bytes: Buffer, start: number, end: number): number {
  let value = 0;
  let scale = -1;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === POINT - ZERO && scale < 0) scale = end - at - 1;
    else return Number.NaN;
  }
  if (scale < 0) return value;
  return scale === 0 ? Number.NaN : value / (POWERS_OF_TEN[scale] ?? 1);
}

/** The digits in the bytes as a whole number, -1 when there are none, too many, or something else. */
export function parseWhole(bytes: Buffer, start: number, end: number): number {
  if (end <= start || end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function parseSlowly(bytes: Buffer, start: number, end: number): number {
  if (end - start > 400) return Number.NaN;
  const text = bytes.toString('latin1', start, end).trim();
  const value = NUMBER.test(text) ? Number(text) + 0 : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}
