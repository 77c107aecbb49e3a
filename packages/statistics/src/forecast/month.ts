/**
 * A month as a whole number, so that the next month is one more. Reads `2024-04` and `2024-04-01` (any day of it).
 * A RangeError names text that is no calendar month or day.
 */
export function parseMonth(text: string): number {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  const [year, month, day] = [found?.[1], found?.[2], found?.[3] ?? '01'].map(Number);
  if (year === undefined || month === undefined || !isDay(year, month, day ?? 0))
    throw new RangeError(`${JSON.stringify(text)} is not a month like 2024-04`);
  return year * 12 + month - 1;
}

/** The month a whole number stands for, as `2024-04`. */
export function toMonth(number: number): string {
  const month = String((number % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${month}`;
}

function isDay(year: number, month: number, day: number): boolean {
  const instant = new Date(Date.UTC(year, month - 1, day));
  return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
}
