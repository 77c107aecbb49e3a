import { inflateRawSync } from 'node:zlib';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** A cell as the slow reader sees it: sheet index, address, value; numbers are told from texts by their type. */
export type SlowCell = (sheet: number, address: string, value: string | number) => void;

/**
 * A second, straightforward reader of .xlsx files, to compare the fast one with: a general XML parser, every part as
 * one string, no thought of speed or safety. It shares no code with the other.
 */
export function readSlowly(bytes: Buffer, show: SlowCell): void {
  const parts = unzipAll(bytes);
  const strings = slowStrings(parts.get('xl/sharedStrings.xml') ?? '<sst/>');
  for (const [index, part] of sheetParts(parts).entries()) {
    readSlowSheet(parts.get(part) ?? '', strings, (address, value) => show(index, address, value));
  }
}

function unzipAll(bytes: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (bytes.toString('latin1', at, at + 4) === 'PK\x01\x02') {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      bytes.readUInt16LE(at + field),
    ) as [number, number, number];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const isXml = /\.(xml|rels)$/.test(name);
    if (isXml)
      parts.set(name, (bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return parts;
}

/** The parts of the sheets in the order of their tabs. */
function sheetParts(parts: ReadonlyMap<string, string>): string[] {
  const targets = new Map<string, string>();
  parse(parts.get('xl/_rels/workbook.xml.rels') ?? '', ({ name, attributes }) => {
    const target = attributes.Target ?? '';
    if (name === 'Relationship')
      targets.set(attributes.Id ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
  const sheets: string[] = [];
  parse(parts.get('xl/workbook.xml') ?? '', ({ name, attributes }) => {
    if (name === 'sheet') sheets.push(targets.get(attributes['r:id'] ?? '') ?? '');
  });
  return sheets;
}

function slowStrings(xml: string): string[] {
  const strings: string[] = [];
  let [text, inText] = ['', false];
  parse(
    xml,
    ({ name }) => {
      if (name === 'si') text = '';
      inText = name === 't';
    },
    ({ name }) => {
      if (name === 'si') strings.push(text);
      inText = false;
    },
    (piece) => {
      if (inText) text += piece;
    },
  );
  return strings;
}

function readSlowSheet(
  xml: string,
  strings: readonly string[],
  show: (address: string, value: string | number) => void,
): void {
  let [address, type, value, hasValue, inValue] = ['', '', '', false, false];
  parse(
    xml,
    ({ name, attributes }) => {
      if (name === 'c')
        [address, type, value, hasValue] = [attributes.r ?? '', attributes.t ?? 'n', '', false];
      inValue = name === 'v' || name === 't';
      hasValue ||= inValue;
    },
    ({ name }) => {
      inValue = false;
      if (name !== 'c' || !hasValue) return;
      if (type === 's') show(address, strings[Number(value)] ?? '');
      else show(address, type === 'n' || type === 'b' ? Number(value) : value);
    },
    (piece) => {
      if (inValue) value += piece;
    },
  );
}

type OnTag = (tag: SaxesTagPlain) => void;

function parse(
  xml: string,
  open: OnTag,
  close: OnTag = () => undefined,
  text: (piece: string) => void = () => undefined,
): void {
  const parser = new SaxesParser();
  parser.on('opentag', open);
  parser.on('closetag', close);
  parser.on('text', text);
  for (let at = 0; at < xml.length; at += 65_536) parser.write(xml.slice(at, at + 65_536));
  parser.close();
}
