/** A cell of a table: text, a number, yes or no, or nothing. */
export type CsvValue = string | number | boolean | null;

/** A table as CSV by RFC 4180: lines end in CR LF, and text is quoted where it must be. */
export function toCsv(lines: readonly (readonly CsvValue[])[]): string {
  return lines.map((line) => `${line.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: CsvValue): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? withoutFormula(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets run text that begins like this as a formula; an apostrophe makes it text again (OWASP, CSV injection). */
function withoutFormula(text: string): string {
  return /^\s*[=+\-@|\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
