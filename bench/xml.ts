/**
 * The reader of submissions in XML, beside the bare streaming parser that only counts elements: whole processes on the
 * same invented file, in turn. `npm run bench -- xml [RECORDS]`. At least half the speed of the bare parser is asked for.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readRecords, toXmlRecord, width, xmlFooter, xmlHeader } from '@clockstop/records';
import { columns } from '@clockstop/rules';
import { SaxesParser } from 'saxes';
import { compare, run, spread } from './timing.ts';

const PIECE = 262_144;
const PAIRS = 7;

/** An invented record: a breast cancer diagnosed and treated in one trust. */
const invented: Readonly<Record<string, string>> = {
  nhsNumberStatus: '01',
  pathwayIdIssuer: 'R1H',
  referralSource: '03',
  priority: '3',
  decisionToReferDate: '2022-04-01',
  referralReceivedDate: '2022-04-03',
  referralType: '01',
  firstSeenDate: '2022-04-12',
  firstSeenSite: 'R1H12',
  firstSeenDelayComment: 'Patient asked for a later day & was given it',
  patientStatus: '14',
  primaryDiagnosis: 'C50.9',
  tumourLaterality: 'L',
  decisionToTreatDate: '2022-05-01',
  decisionToTreatSite: 'R1H12',
  diagnosisEndReason: '01',
  primaryCancerSite: '02',
  diagnosisEndDate: '2022-04-20',
  diagnosisEndSite: 'R1H12',
  treatmentDate: '2022-05-20',
  treatmentSite: 'R1H12',
  treatmentEventType: '01',
  treatmentModality: '23',
  clinicalTrial: '02',
  careSetting: '01',
};

function* inventedFile(records: number): Generator<string> {
  yield xmlHeader;
  for (let at = 0; at < records; at++) {
    const own: Record<string, string> = { ...invented, nhsNumber: `999${String(at).padStart(7, '0')}` };
    yield toXmlRecord(Array.from({ length: width }, (_, place) => own[columns[place]?.id ?? ''] ?? ''));
  }
  yield xmlFooter;
}

async function readBare(path: string): Promise<number> {
  const parser = new SaxesParser({});
  const decoder = new TextDecoder();
  let elements = 0;
  parser.on('opentag', () => {
    elements++;
  });
  for await (const bytes of createReadStream(path, { highWaterMark: PIECE })) {
    parser.write(decoder.decode(bytes, { stream: true }));
  }
  parser.close();
  return elements;
}

async function readOurs(path: string): Promise<number> {
  const { records } = await readRecords(path, { onRecord: () => undefined });
  return records;
}

async function measure(records: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'clockstop-bench-'));
  const path = join(folder, 'invented.xml');
  const again = (which: string) => () => run(process.execPath, [process.argv[1] ?? '', 'xml', which, path]);
  try {
    await pipeline(inventedFile(records), createWriteStream(path));
    const megabytes = (await stat(path)).size / 1e6;
    const { ours, theirs, ratios } = await compare(PAIRS, again('ours'), again('bare'));
    const speed = (runs: typeof ours) =>
      spread(
        runs.map(({ seconds }) => megabytes / seconds),
        0,
      );
    console.log(`${records} records, ${megabytes.toFixed(0)} MB, ${PAIRS} pairs; least / middle / greatest`);
    console.log(
      `our reader   ${speed(ours)} MB/s, at most ${spread(
        ours.map((each) => each.megabytes ?? 0),
        0,
      )} MB`,
    );
    console.log(`bare saxes   ${speed(theirs)} MB/s`);
    console.log(`our speed as a part of the bare parser's: ${spread(ratios)} (at least 0.50 is asked for)`);
    if ([...ours, ...theirs].some(({ exitCode }) => exitCode !== 0)) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const [, which = '40000', path = ''] = process.argv.slice(2);
if (which === 'ours') await readOurs(path);
else if (which === 'bare') await readBare(path);
else await measure(Number(which));
