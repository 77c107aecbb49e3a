import { isUtf8 } from 'node:buffer';
import { posix } from 'node:path';
import type { Limits } from '../limits.ts';
import { checkLimit, SpreadsheetError } from '../spreadsheet-error.ts';
import { unzipPart } from './unzip-part.ts';
import { partKey, readZipDirectory } from './zip-directory.ts';

/** The limits that parts of different use have. */
type PartLimit = 'maxPartBytes' | 'maxSharedStringBytes' | 'maxListBytes';

/** The parts of an Office document. */
export interface PackageParts {
  readonly limits: Limits;
  has(name: string): boolean;
  /**
   * The part, unzipped anew each time, as sound UTF-8, if it is no larger than the limit of that name. Throws
   * `missing-part`, `encoding`, or what unzipping throws.
   */
  read(name: string, limit: PartLimit): Buffer;
}

/** Opens the zip. Throws what `readZipDirectory` throws. */
export function openPackage(bytes: Buffer, limits: Limits): PackageParts {
  const directory = readZipDirectory(bytes, limits);
  return {
    limits,
    has: (name) => directory.has(partKey(name)),
    read(name, limit) {
      const entry = directory.get(partKey(name));
      if (!entry) throw new SpreadsheetError('missing-part', { part: name });
      checkLimit(limit, entry.size, limits[limit], { part: name });
      const part = unzipPart(bytes, entry, limits);
      checkEncoding(part, name);
      return part;
    },
  };
}

/** The part that a relationship of the source part points to: relative to the source's folder, or from the root. */
export function resolvePart(source: string, target: string): string {
  const path = target.startsWith('/') ? target : posix.join('/', posix.dirname(source), target);
  return posix.normalize(path).slice(1);
}

/** Office writes UTF-8 alone; the standard would allow UTF-16 too, which is refused. */
function checkEncoding(part: Buffer, name: string): void {
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]{0,100}?\sencoding\s*=\s*["']([\w.-]{1,40})["']/.exec(
    part.toString('latin1', 0, 200),
  );
  const encoding = (declared?.[1] ?? 'utf-8').toLowerCase();
  if (!['utf-8', 'utf8', 'us-ascii', 'ascii'].includes(encoding)) {
    throw new SpreadsheetError('encoding', { part: name, encoding });
  }
  if (!isUtf8(part) || part.includes(0)) throw new SpreadsheetError('encoding', { part: name });
}
