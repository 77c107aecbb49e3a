import { SpreadsheetError } from '../../src/spreadsheet/index.ts';

/** The code of the SpreadsheetError that reading throws, null when it throws none. Any other error is a failure. */
export function thrownCode(read: () => unknown): string | null {
  return thrownError(read)?.code ?? null;
}

/** The SpreadsheetError that reading throws, null when it throws none. Any other error is a failure. */
export function thrownError(read: () => unknown): SpreadsheetError | null {
  try {
    read();
  } catch (error) {
    if (error instanceof SpreadsheetError) return error;
    throw error;
  }
  return null;
}
