import type { RecordsFileErrorCode } from '../reading/records-file-error.ts';
import { rootElement } from '../reading/xml/xml-names.ts';
import { type InventedFile, inventRecords } from './invent-records.ts';
import type { MessyLayout } from './writers/writer-for.ts';

/** Makes what is no file of records out of one. */
type Spoil = (good: string) => string | Buffer;

const ofCsv = {
  empty: () => '',
  binary: () => Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]),
  'utf-16': (good) => Buffer.from(`\uFEFF${good}`, 'utf16le'),
  'wrong-delimiter': (good) => good.replaceAll(',', ';'),
} as const satisfies Partial<Record<RecordsFileErrorCode, Spoil>>;

const ofSubmission = {
  ...ofCsv,
  'not-recognised': () => 'Dear colleagues, here are the records of May.\r\n',
  'unknown-headings': () => 'Hospital,Ward,Consultant,Bed\r\nNorth,2,Smith,14\r\n',
} as const satisfies Partial<Record<RecordsFileErrorCode, Spoil>>;

const ofDownload = {
  ...ofCsv,
  'columns-missing': (good) => good.replace('TREATMENTSTARTDATECANCER', 'TREATED'),
  'headings-repeated': (good) => good.replace('DATEFIRSTSEEN', 'CRTPDATE'),
} as const satisfies Partial<Record<RecordsFileErrorCode, Spoil>>;

const ofXml = {
  'wrong-root': (good) => good.replaceAll(rootElement, 'Submission'),
  'other-encoding': (good) => good.replace('UTF-8', 'EBCDIC-UK'),
  doctype: (good) => good.replace('?>\n', '?>\n<!DOCTYPE records [<!ENTITY trust "R1H">]>\n'),
} as const satisfies Partial<Record<RecordsFileErrorCode, Spoil>>;

const spoilers: Readonly<Record<MessyLayout, Readonly<Partial<Record<RecordsFileErrorCode, Spoil>>>>> = {
  submission: ofSubmission,
  xml: ofXml,
  download: ofDownload,
};

/** What can be wrong with a whole file of this layout, so that nothing of it is read. */
export function refusalsOf(layout: MessyLayout): readonly RecordsFileErrorCode[] {
  return Object.keys(spoilers[layout]) as readonly RecordsFileErrorCode[];
}

/** What file is to be invented that is refused. */
export type RefusedOptions = {
  readonly rows: number;
  readonly seed: number;
  readonly layout: MessyLayout;
  /** One of `refusalsOf` the layout. */
  readonly refused: RecordsFileErrorCode;
};

/** Invents a file that is refused as a whole. Its key says why; no record of it is read. */
export function inventRefused({ rows, seed, layout, refused }: RefusedOptions): InventedFile {
  const { pieces, key } = inventRecords({ rows, seed, layout, problems: 'none' });
  const spoil = spoilers[layout][refused] ?? ofCsv.empty;
  return {
    pieces: function* () {
      yield spoil([...pieces()].join(''));
    },
    key: { ...key, problems: [], lines: 0, good: 0, refused },
  };
}
