/** Numbers as they stand in published cells. */

const PLAIN = /^\d+(?:\.\d+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const ERROR = /^#(?:DIV\/0!|VALUE!|REF!|N\/A|NAME\?|NUM!|NULL!)$/;

/** The number that a cell's text states, with or without commas between thousands; null when it is none. */
export function parseNumber(value: string | number): number | null {
  if (typeof value === 'number') return value;
  const text = value.trim();
  if (PLAIN.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''));
  return /^-\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** Whether the text is an error value that a spreadsheet left, such as `#DIV/0!`. */
export function isErrorValue(value: string | number): boolean {
  return typeof value === 'string' && ERROR.test(value.trim());
}

/**
 * Whether a published share is that of the counts. Shares stand as fractions (0.8722), as percentages (87.22) or with
 * a sign ("87.22%"), rounded to two decimals of a percent at the least, so a difference of 0.006 points is none.
 */
export function isShareOf(share: string | number, within: number, total: number): boolean {
  const percent = typeof share === 'string' && share.trim().endsWith('%');
  const value = parseNumber(typeof share === 'string' ? share.replace('%', '') : share);
  if (value === null || total === 0) return false;
  const exact = within / total;
  const near = (scale: number): boolean => Math.abs(value / scale - exact) < 0.00006;
  return percent ? near(100) : near(1) || near(100);
}

/**
 * Whether a share that may be rounded further, to a whole percent at the most, is that of the counts. Zeros at its end
 * may have been dropped, so 0.9 is read as 0.90; `.9` and `9e-1` are read as well.
 */
export function isRoundedShareOf(share: string, within: number, total: number): boolean {
  if (isShareOf(share, within, total)) return true;
  const value = Number(share.replace('%', ''));
  if (Number.isNaN(value) || total === 0) return false;
  const decimals = /\.(\d+)%?$/.exec(share.trim())?.[1]?.length ?? 0;
  const exact = within / total;
  const isNear = (shown: number, places: number): boolean => Math.abs(value - shown) <= 0.51 * 10 ** -places;
  return isNear(exact * 100, decimals) || (!share.includes('%') && isNear(exact, Math.max(2, decimals)));
}
