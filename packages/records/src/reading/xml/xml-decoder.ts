import { fromWindows1252 } from '../csv/decode.ts';
import { RecordsFileError } from '../records-file-error.ts';
import type { Tally } from '../tally.ts';

const utf8 = ['utf-8', 'utf8', 'us-ascii'];
const windows1252 = ['windows-1252', 'cp1252', 'iso-8859-1', 'latin1'];

/**
 * Makes text of the bytes of an XML file in the encoding that its first line declares; UTF-8 when it declares none. Bytes
 * that are not in it become U+FFFD. Throws RecordsFileError for an encoding that is not read.
 */
export function xmlDecoder(
  tally: Tally,
  head: Buffer,
  file: string,
): (bytes: Buffer, last: boolean) => string {
  const encoding = declared(head);
  if (windows1252.includes(encoding)) {
    tally.encodings.add('windows-1252');
    return (bytes) => fromWindows1252(bytes.toString('latin1'));
  }
  if (!utf8.includes(encoding)) throw new RecordsFileError('other-encoding', { file, encoding });
  const decoder = new TextDecoder('utf-8');
  return (bytes, last) => decoder.decode(bytes, { stream: !last });
}

function declared(head: Buffer): string {
  const found = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/.exec(
    head.toString('latin1', 0, 400),
  );
  return found?.[1]?.toLowerCase() ?? 'utf-8';
}
