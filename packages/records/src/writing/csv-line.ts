const needsQuotes = /[",\r\n]|^\s|\s$/;

/** Fields as one line of CSV, with its line end. Each must have been made a field. */
export function toCsvLine(fields: readonly string[]): string {
  return `${fields.join(',')}\r\n`;
}

/** A text as a field of CSV, in quotes where it must be. */
export function toCsvField(text: string): string {
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
