/** The reading room for files of rows and columns: .xlsx workbooks and CSV, cell by cell, whatever they hold. */
export { createCsvScanner, readCsv } from './csv/read-csv.ts';
export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export { CellKind, cellName, columnName, type RowVisitor, type SheetRow } from './sheet-row.ts';
export { SpreadsheetError } from './spreadsheet-error.ts';
export { openWorkbook } from './workbook/open-workbook.ts';
