const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;
const DAY = 86_400_000;
const [DAY_ZERO_1900, DAY_ZERO_1904] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];
/** Excel counts a 29 February 1900 that never was; serials before it are one less than the days since day zero. */
const FIRST_TRUE_SERIAL = 61;

/**
 * The serial number of a date or time in ISO 8601, as strict workbooks write it (ECMA-376 part 1, 18.18.11, type d);
 * NaN when it is none.
 */
export function isoToSerial(text: string, date1904: boolean): number {
  const [, year, month, day, hour = 0, minute = 0, second = 0] = (ISO.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return Number.NaN;
  const midnight = Date.UTC(year, month - 1, day);
  if (new Date(midnight).getUTCDate() !== day) return Number.NaN;
  const time = ((hour || 0) * 60 + (minute || 0)) * 60 + (second || 0);
  return toSerial(midnight, date1904) + time / 86_400;
}

function toSerial(midnight: number, date1904: boolean): number {
  if (date1904) return (midnight - DAY_ZERO_1904) / DAY;
  const serial = (midnight - DAY_ZERO_1900) / DAY;
  return serial < FIRST_TRUE_SERIAL ? serial - 1 : serial;
}
