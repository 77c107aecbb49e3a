import { relationships, writeWorkbook } from './spreadsheet/write-workbook.ts';

/**
 * Invented files, drawn as tables: a line is a row, `|` stands between cells, and a cell without anything is not there.
 * `''` is an empty text, `=` a formula without a saved result, `=5` one with it, `#DIV/0!` an error, `TRUE` a truth
 * value, `"5"` a text of digits and `5` a number. Empty lines are empty rows, so a row has the number of its line.
 */
export type Drawing = string;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function rowsOf(drawing: Drawing): string[][] {
  const lines = drawing.replace(/^\n/, '').trimEnd().split('\n');
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

/** The bytes of a CSV file. */
export function inventedCsv(drawing: Drawing): Buffer {
  return Buffer.from(
    rowsOf(drawing)
      .map((row) => `${row.map(toField).join(',')}\r\n`)
      .join(''),
  );
}

function toField(cell: string): string {
  if (cell === "''") return '""';
  const text = /^".*"$/.test(cell) ? cell.slice(1, -1) : cell;
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The bytes of an .xlsx workbook, its sheets by name. */
export function inventedWorkbook(sheets: Readonly<Record<string, Drawing>>): Buffer {
  const names = Object.keys(sheets);
  const list = names.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets>${list.join('')}</sheets></workbook>`;
  const targets = names.map(
    (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  return writeWorkbook({
    rows: Object.values(sheets).map(toSheet),
    parts: { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': relationships(targets) },
  });
}

function toSheet(drawing: Drawing): string {
  const rows = rowsOf(drawing).map((row, index) => {
    const cells = row.map((cell, column) => toCell(cell, `${letters(column)}${index + 1}`));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return rows.join('');
}

function toCell(cell: string, address: string): string {
  if (cell === '') return '';
  if (cell === '=') return `<c r="${address}"><f>1+1</f></c>`;
  if (cell === 'TRUE') return `<c r="${address}" t="b"><v>1</v></c>`;
  if (cell.startsWith('#')) return `<c r="${address}" t="e"><v>${escapeXml(cell)}</v></c>`;
  if (/^=-?[\d.]+$/.test(cell)) return `<c r="${address}"><f>1+1</f><v>${cell.slice(1)}</v></c>`;
  if (/^-?\d+(?:\.\d+)?$/.test(cell)) return `<c r="${address}"><v>${cell}</v></c>`;
  const text = /^(?:".*"|'')$/.test(cell) ? cell.slice(1, -1) : cell;
  return `<c r="${address}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
