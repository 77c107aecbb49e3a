import type { ItemId } from '@clockstop/rules';
import { items } from '@clockstop/rules';
import { itemElements, recordElement } from '../../reading/xml/xml-names.ts';
import { toXmlRecord, xmlFooter, xmlHeader } from '../../writing/write-xml.ts';
import { type Draft, toTexts } from '../draft.ts';
import { itemPlants, submissionPlants } from '../plants/item-plants.ts';
import { recordPlants } from '../plants/record-plants.ts';
import { oneOf } from '../random.ts';
import { ANY_NUMBER, commentColumns, type Structure, type Writer } from './writer.ts';

/** Longer than any record may be. */
const OVER_LONG = 70_000;

/** Bytes that no text in UTF-8 has, and what stands for them until they are written. */
const NO_TEXT = Buffer.from([0x81, 0xff]);
const STAND_IN = 'no text';

/** What ends the reading of a file, so that only its last record can have it. */
const endings: readonly Structure[] = [
  last('CWT-F013', () => `${'<Level>'.repeat(40)}${'</Level>'.repeat(40)}`),
  last('CWT-F014', () => `<!--${' long ago'.repeat(250_000)}-->`),
  last('CWT-F015', () => 'ear, nose & throat'),
];

/** A submission in XML. */
export const xmlWriter: Writer = {
  header: xmlHeader,
  footer: xmlFooter,
  write: (draft) => toXmlRecord(toTexts(draft)),
  structures: [
    withComment('CWT-F004', 'and so on '.repeat(OVER_LONG / 10), 2),
    withComment('CWT-F005', STAND_IN),
    edited('CWT-F008', (record) => inserted(record, '<WardName>North</WardName>\n')),
    edited('CWT-F009', (record) => doubled(record, elementOf('nhsNumberStatus'))),
    edited('CWT-F010', swapped),
    edited('CWT-F011', (record) =>
      record.replace(/(<NhsNumber>)(.*)(<\/NhsNumber>)/, '$1<Digits>$2</Digits>$3'),
    ),
    edited('CWT-F012', (record) => inserted(record, 'see the notes\n')),
  ],
  plants: [...submissionPlants, ...itemPlants, ...recordPlants],
  remarks: [],
};

/** A submission in XML whose last record ends the reading, by the id of the problem. */
export function endedXmlWriter(id: string): Writer | null {
  const structures = endings.filter((structure) => structure.id === id);
  return structures.length === 0 ? null : { ...xmlWriter, structures, plants: [] };
}

/** A submission in XML that declares another encoding and is written in it. */
export const otherXmlWriter: Writer = {
  ...xmlWriter,
  header: xmlHeader.replace('UTF-8', 'windows-1252'),
  structures: [],
  plants: [],
  write: (draft) => toXmlRecord(toTexts(draft)).replace(/[^\x20-\x7e\n]/g, '-'),
  remarks: ['CWT-F102'],
};

function edited(id: Structure['id'], edit: (record: string) => string, most = ANY_NUMBER): Structure {
  const write = (draft: Draft): Buffer => withBytes(edit(toXmlRecord(toTexts(draft))));
  return { id, about: 'record', most, write };
}

function last(id: Structure['id'], toPart: () => string): Structure {
  return { ...edited(id, (record) => inserted(record, toPart()), 1), about: 'rest' };
}

function withComment(id: Structure['id'], comment: string, most = ANY_NUMBER): Structure {
  const write: Structure['write'] = (draft, random) =>
    withBytes(toXmlRecord(toTexts({ ...draft, [oneOf(commentColumns, random)]: comment })));
  return { id, about: 'record', most, write };
}

function withBytes(record: string): Buffer {
  const [before = '', after] = record.split(STAND_IN);
  return after === undefined
    ? Buffer.from(before)
    : Buffer.concat([Buffer.from(before), NO_TEXT, Buffer.from(after)]);
}

function inserted(record: string, part: string): string {
  return record.replace(`</${recordElement}>`, () => `${part}</${recordElement}>`);
}

function elementOf(item: ItemId): string {
  return itemElements[items.findIndex(({ id }) => id === item)] ?? '';
}

function doubled(record: string, element: string): string {
  return record.replace(new RegExp(`<${element}>.*</${element}>\n`), '$&$&');
}

/** The first two elements of a record, which every record has, the wrong way round. */
function swapped(record: string): string {
  return record.replace(/(<NhsNumber>.*\n)(<NhsNumberStatus.*\n)/, '$2$1');
}
