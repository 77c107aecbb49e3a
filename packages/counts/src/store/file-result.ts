/** What became of a file that was to be read into a store. */
import type { Source } from './source.ts';

/** What became of a file: read; holding no table of cancer waiting times; or not readable at all. */
export type FileResult =
  | { readonly kind: 'read'; readonly source: Source }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable'; readonly code: string; readonly message: string };

/** What the system says of files that went away, may not be opened, or cannot be read from their disk. */
const CLOSED = ['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'EIO', 'EBUSY', 'ERR_FS_FILE_TOO_LARGE'];

/** The result for a file that could not be opened; throws an error that says anything else. */
export function explainNotOpened(error: unknown): FileResult {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!CLOSED.includes(code)) throw error;
  return { kind: 'unreadable', code: 'not-opened', message: `The file could not be opened (${code}).` };
}
