const MIB = 1024 * 1024;

/** How much of a file the spreadsheet readers take before they refuse it. Sizes are in bytes. */
export interface Limits {
  /** Size of a workbook as it lies on disk. The caller should look at the file's size before reading it. */
  readonly maxFileBytes: number;
  /** Sum of the sizes that the workbook states for its unzipped parts. */
  readonly maxUnzippedBytes: number;
  /** Unzipped size of one part, such as a sheet. One sheet at a time is held in memory. */
  readonly maxPartBytes: number;
  /** Unzipped size of the part with the shared strings, which stay in memory with the workbook. */
  readonly maxSharedStringBytes: number;
  /** Unzipped size of any part that says how others belong together: lists of sheets, relationships, styles. */
  readonly maxListBytes: number;
  /** Unzipped over zipped size of a part of more than one MiB. */
  readonly maxRatio: number;
  /** Entries in the zip's directory. */
  readonly maxEntries: number;
  /** Sheets in a workbook. */
  readonly maxSheets: number;
  /** Shared strings in a workbook. */
  readonly maxSharedStrings: number;
  /** The highest row number. */
  readonly maxRows: number;
  /** The highest column number, and the most fields in one CSV record. */
  readonly maxColumns: number;
  /** Cells that are not empty, in one sheet or CSV file. */
  readonly maxCells: number;
  /** The text of one cell, as bytes in the file. */
  readonly maxTextBytes: number;
  /** Size of a CSV file. */
  readonly maxCsvBytes: number;
  /** One CSV record, quotes and line breaks included. */
  readonly maxRecordBytes: number;
}

/**
 * Limits that every published workbook stays far below (the largest sheet known has 26 MB, 750,000 cells and a ratio
 * of 21), while a hostile one costs seconds, not minutes, and less than 450 MB. Rows and columns are Excel's own.
 */
export const DEFAULT_LIMITS: Limits = {
  maxFileBytes: 64 * MIB,
  maxUnzippedBytes: 256 * MIB,
  maxPartBytes: 128 * MIB,
  maxSharedStringBytes: 48 * MIB,
  maxListBytes: 16 * MIB,
  maxRatio: 200,
  maxEntries: 10_000,
  maxSheets: 1_000,
  maxSharedStrings: 1_000_000,
  maxRows: 1_048_576,
  maxColumns: 16_384,
  maxCells: 50_000_000,
  maxTextBytes: MIB / 4,
  maxCsvBytes: 512 * MIB,
  maxRecordBytes: MIB,
};
