import { RecordsFileError } from './records-file-error.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is nothing there',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

/** Throws RecordsFileError for a file that the system does not give; another error as it is. */
export function refuseUnreadable(file: string, error: unknown): never {
  if (!isSystemError(error)) throw error;
  throw new RecordsFileError('unreadable', { file, reason: reasons[error.code ?? ''] ?? String(error.code) });
}
