/** Stores as a drawn table tells of them: a few records, a small published table, and what laying them together says. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ingest } from '@clockstop/counts';
import {
  type Amount,
  measureStore,
  type ReconciledCell,
  type ReconcileOptions,
  type Reconciliation,
  reconcileStore,
} from '@clockstop/records';
import type { Values } from '../checking/good-records.ts';
import { inventedRegister } from '../organisations/invented-register.ts';
import { inFolder, keep, neverIssued } from '../store/invented-store.ts';

/**
 * Everything of a patient seen, treated and living at Beech Hospitals in April 2024, 30 days after the referral. The deadline
 * for a provisional figure of that month is 4 June 2024, for a final one 3 December 2024.
 */
const usual: Values = {
  ...{ referralSource: '03', priority: '3', referralType: '07', referralReceivedDate: '2024-03-16' },
  ...{ firstSeenDate: '2024-03-20', firstSeenSite: 'RB101', primaryDiagnosis: 'C187' },
  ...{ diagnosisEndReason: '01', diagnosisEndDate: '2024-04-02', diagnosisEndSite: 'RB101' },
  ...{ decisionToTreatDate: '2024-03-25', treatmentDate: '2024-04-15', treatmentSite: 'RB101' },
  ...{ treatmentEventType: '01', treatmentModality: '23', careSetting: '01', commissioner: 'Q01' },
};

const untreated = {
  ...{ decisionToTreatDate: '', treatmentDate: '', treatmentSite: '' },
  ...{ treatmentEventType: '', treatmentModality: '', careSetting: '' },
};

const transfer = { transferFrom: 'RD1', transferTo: 'RB1', transferReceivedDate: '2024-03-30' };
const derived = { investigatingProvider: 'RD1', transferToTreatmentDate: '2024-03-30' };
const elsewhere = { firstSeenSite: 'RD101', diagnosisEndSite: 'RD101' };

/** The records that a table can name, by what is particular about them. */
export const kinds = {
  quick: {},
  slow: { referralReceivedDate: '2024-01-10' },
  shared: elsewhere,
  'shared slow': { ...elsewhere, referralReceivedDate: '2024-01-10' },
  sent: { ...elsewhere, ...transfer },
  derived: { ...elsewhere, ...derived },
  Dogwood: { ...elsewhere, treatmentSite: 'RD101' },
  subsequent: { treatmentEventType: '02' },
  undiagnosed: { primaryDiagnosis: '' },
  declined: { treatmentModality: '98' },
  routeless: { priority: '' },
  excluded: { diagnosisEndReason: '03', diagnosisExclusion: '05' },
  stray: { treatmentSite: 'XX999', firstSeenSite: 'XX999' },
  placeless: { treatmentSite: '', firstSeenSite: '', upgradeDate: '2024-03-16', referralSource: '05' },
  boardless: { commissioner: '' },
  moved: { commissionerOfResidence: 'Q02' },
  awaited: { ...untreated, transferFrom: 'RB1', transferTo: 'RD1' },
} as const satisfies Readonly<Record<string, Values>>;

type Kind = keyof typeof kinds;

/** A record of a kind, of the patient with this number. */
export function recordOf(kind: Kind, patient: number): Values {
  const values = { ...usual, ...kinds[kind], nhsNumber: neverIssued(patient), pathwayId: `P${patient}` };
  const known = Object.entries({ ...values, pathwayIdIssuer: 'RB1' }).filter(([, value]) => value !== '');
  return Object.fromEntries(known);
}

/** `3 quick, 1 slow`: a record for each, with patients counted from a number. */
export function recordsOf(text: string, from = 1): readonly Values[] {
  const wanted = text === '-' ? [] : text.split(', ').flatMap(repeated);
  return wanted.map((kind, at) => recordOf(kind, from + at));
}

function repeated(text: string): readonly Kind[] {
  const [, count = '0', kind = ''] = /^(\d+) (.+)$/.exec(text) ?? [];
  if (!(kind in kinds)) throw new Error(`no records are called ${kind}`);
  return Array.from({ length: Number(count) }, () => kind as Kind);
}

/** What is published, as `RB1 4/3`: patients in all and within the limit. */
export interface PublishedText {
  readonly status: string;
  readonly standard: string;
  readonly basis: string;
  readonly rows: string;
}

const items: Readonly<Record<string, string>> = {
  'faster-diagnosis': 'FDS',
  '31-day': '31D',
  '62-day': '62D',
};

/** Reads the published rows into the store in the folder. */
export async function publish(
  folder: string,
  { status, standard, basis, rows }: PublishedText,
): Promise<void> {
  const path = join(folder, `2024-25-Cumulative-${status}.csv`);
  const isTreated = standard !== 'faster-diagnosis';
  const all = isTreated ? `ALL CANCERS,${standard === '31-day' ? 'ALL STAGES' : ''},ALL MODALITIES` : ',,';
  const lines = (rows === '-' ? [] : rows.split(', ')).map((row) => {
    const [, code, total, within] = /^(\w+) ([\d.]+)\/([\d.]+)$/.exec(row) ?? [];
    const [after, share] = [Number(total) - Number(within), Number(within) / Number(total)];
    return `01/04/2024,${basis},${code},,,${items[standard]},${all},${total},${within},${after},${share}`;
  });
  const head =
    'Period,Basis,Org_Code,Parent_Org,Org_Name,Standard_or_Item,Cancer_Type,Referral_Route_or_Stage,Treatment_Modality,Total,Within,After,Performance';
  await mkdir(folder, { recursive: true });
  await writeFile(path, [head, ...lines].join('\r\n'));
  await ingest([path], { store: join(folder, 'store'), now: new Date('2026-01-01T00:00:00Z') });
}

/** Records by the day of June 2024 on which they came into the store, and what was published. */
export interface Drawn extends PublishedText {
  readonly byDay: ReadonlyMap<number, readonly Values[]>;
}

/** Keeps, measures and reconciles. */
export async function reconcileDrawn(
  drawn: Drawn,
  options: Partial<ReconcileOptions> = {},
): Promise<Reconciliation> {
  return inFolder(async (folder) => {
    await publish(folder, drawn);
    for (const [day, records] of drawn.byDay) await keep(folder, records, day);
    return reconcileIn(folder, {
      standard: drawn.standard,
      basis: drawn.basis,
      ...options,
    } as Partial<ReconcileOptions>);
  });
}

/** Measures and reconciles the store in the folder. */
export async function reconcileIn(
  folder: string,
  options: Partial<ReconcileOptions> = {},
): Promise<Reconciliation> {
  const store = join(folder, 'store');
  await measureStore({ store, now: new Date('2026-01-01T00:00:00Z') });
  return reconcileStore({ store, register: inventedRegister, ...options });
}

/** What is said of the cells, as `RB1 +1/0: late -1/0; left +2/0; up to transfers 2/0`. */
export function inWords({ differing, agreeing }: Reconciliation): string {
  const agree = agreeing.length === 0 ? [] : [`agree ${agreeing.map(({ code }) => code).join(' ')}`];
  return [...differing.toSorted((a, b) => (a.code < b.code ? -1 : 1)).map(cellInWords), ...agree].join(' · ');
}

function cellInWords({
  code,
  difference,
  named,
  unexplained,
  possible,
  withoutCause,
}: ReconciledCell): string {
  const could = possible.filter(({ couldExplain: { total, within } }) => total !== 0 || within !== 0);
  return [
    `${code} ${amountInWords(difference)}:`,
    [
      ...named.map(({ cause, amount, records }) => `${cause} ${amountInWords(amount)} of ${records}`),
      `left ${amountInWords(unexplained)}`,
      ...could.map(
        ({ cause, couldExplain, records }) => `${cause}? ${amountInWords(couldExplain)} of ${records}`,
      ),
      ...(could.length === 0 ? [] : [`still ${amountInWords(withoutCause)}`]),
    ].join(', '),
  ].join(' ');
}

function amountInWords({ total, within }: Amount): string {
  return [total, within].map((halves) => `${halves > 0 ? '+' : ''}${halves / 2}`).join('/');
}
