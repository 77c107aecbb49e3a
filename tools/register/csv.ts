/** A row of a CSV file by its column names; a column that is not there reads as an empty text. */
export type CsvRow = { readonly [column: string]: string };

const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gy;

/** The text of a field as it was meant: quotes off, doubled quotes single, spaces at the ends gone. */
const unquoted = (raw: string): string =>
  (raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw).trim();

/** Every line of a CSV text as its fields; fields may be quoted and hold commas and line ends. */
export function csvLines(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, raw = '', end] of text.replace(/^\uFEFF/, '').matchAll(field)) {
    line.push(unquoted(raw));
    if (end === ',') continue;
    if (line.some((value) => value !== '')) lines.push(line);
    line = [];
  }
  return lines;
}

/** The rows below the first line, by the names in it. */
export function csvRows(text: string): CsvRow[] {
  const [header = [], ...lines] = csvLines(text);
  return lines.map((line) => Object.fromEntries(header.map((name, at) => [name, line[at] ?? ''])));
}
