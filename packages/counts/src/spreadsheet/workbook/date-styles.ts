import { forEachElement } from '../xml/xml-elements.ts';

/** Built-in number formats that show a date or time, those of East Asian Excel included (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** For each cell style of a workbook's styles part, 1 when it shows numbers as dates or times. */
export function readDateStyles(bytes: Buffer, part: string): Uint8Array {
  const custom = new Map<number, boolean>();
  const styles: number[] = [];
  forEachElement(bytes, part, ({ name, parent, attributes }) => {
    const format = Number(attributes.get('numFmtId') ?? 0);
    if (name === 'xf' && parent === 'cellXfs') styles.push(format);
    if (name === 'numFmt' && parent === 'numFmts')
      custom.set(format, isDateFormat(attributes.get('formatCode') ?? ''));
  });
  return Uint8Array.from(styles, (format) => Number(custom.get(format) ?? isBuiltIn(format)));
}

/**
 * Whether a number format shows a date or time: its first section has a letter of the calendar or the clock outside
 * quotation marks, escapes, fillers and brackets, or elapsed time such as `[h]`.
 */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|[\\_*][\s\S]|\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '');
  return /[dmyhs]/i.test(bare.split(';', 1)[0]?.replace(/general/i, '') ?? '');
}

function isBuiltIn(format: number): boolean {
  return BUILT_IN.some(([first, last]) => format >= first && format <= last);
}
