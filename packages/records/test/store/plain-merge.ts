/** The merging of submissions in plain steps: slow, and written apart from the SQL, which must agree with it. */
import {
  deriveTransfer,
  providersIn,
  type Transfer,
  type TransferStrategy,
  withProviders,
} from '@clockstop/records';
import { type ColumnName, columns, hasTreatment, type Pathway } from '@clockstop/rules';
import { toPathway } from '../../src/checking/to-pathway.ts';
import { rawRecord, type Values } from '../checking/good-records.ts';
import { inventedRegister } from '../organisations/invented-register.ts';
import type { Merged } from './invented-store.ts';

type Row = { readonly pathway: Pathway; readonly place: number; readonly group: string | null };
type Kept = Row & { readonly rows: readonly Row[] };

const providers = providersIn(inventedRegister);
const firsts: readonly unknown[] = ['01', '07', '12'];
const siteOf: Readonly<Record<string, ColumnName>> = {
  upgradeProvider: 'upgradeSite',
  firstSeenProvider: 'firstSeenSite',
  decisionToTreatProvider: 'decisionToTreatSite',
  diagnosisEndProvider: 'diagnosisEndSite',
  treatmentProvider: 'treatmentSite',
};

/** The records that count of files in the order in which they came. */
export function plainMerge(
  files: readonly (readonly Values[])[],
  strategy: TransferStrategy,
): readonly Merged[] {
  const rows = files.flat().map(toRow);
  const records = Map.groupBy(rows, recordOf).values().map(toRecord).toArray();
  const joined = Map.groupBy(records, groupOf).values().flatMap(joinReferral).toArray();
  return joined
    .map(({ pathway, rows: own, group }) => {
      const all =
        group === null ? own : rows.filter((row) => row.group === group && isLatestNational(row, rows));
      return withDerived(pathway, all, strategy);
    })
    .map(toMerged)
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function toRow(values: Values, place: number): Row {
  const pathway = withProviders(toPathway(rawRecord(values).texts), providers);
  const { nhsNumber, pathwayId, pathwayIdIssuer, referralReceivedDate } = pathway;
  const named = pathwayId && pathwayIdIssuer ? `${pathwayId} ${pathwayIdIssuer}` : referralReceivedDate;
  return { pathway, place, group: nhsNumber && named ? `${nhsNumber} ${named}` : null };
}

function isTreatment({ treatmentDate, treatmentEventType }: Pathway): boolean {
  return hasTreatment({
    treatmentDate: treatmentDate ?? null,
    treatmentEventType: treatmentEventType ?? null,
  });
}

function recordOf({ pathway, place, group }: Row): string {
  if (pathway.recordId) return pathway.recordId;
  const { nhsNumber, decisionToTreatDate, treatmentEventType, treatmentModality } = pathway;
  if (!isTreatment(pathway)) return group ?? `alone ${place}`;
  const diagnosis = pathway.primaryDiagnosis?.slice(0, 3);
  const treatment = [decisionToTreatDate, treatmentEventType, diagnosis, treatmentModality].join(' ');
  if (group !== null) return `${group} ${treatment}`;
  return nhsNumber ? `${nhsNumber} ${treatment}` : `alone ${place}`;
}

function groupOf({ group, place, pathway }: Kept): string {
  return pathway.recordId ? `national ${place}` : (group ?? `alone ${place}`);
}

function toRecord(rows: readonly Row[]): Kept {
  const latest = rows.at(-1) as Row;
  if (latest.pathway.recordId) return { ...latest, rows: [latest] };
  const pathway = rows.map((row) => row.pathway).reduce((before, after) => overlay(after, before));
  return { ...latest, pathway, rows };
}

/** What the first knows, and for the rest what the second knows. A provider goes with its site. */
function overlay(first: Pathway, second: Pathway): Pathway {
  const merged: Record<string, unknown> = {};
  for (const { id } of columns) {
    const site = siteOf[id];
    const isTold = first[id] != null || (site !== undefined && first[site] != null);
    merged[id] = isTold ? first[id] : second[id];
  }
  return merged as Pathway;
}

function joinReferral(records: readonly Kept[]): readonly Kept[] {
  const referral = records.find(
    ({ group, pathway }) => group !== null && !pathway.recordId && !isTreatment(pathway),
  );
  const [first] = records
    .filter(({ pathway, group }) => group !== null && firsts.includes(pathway.treatmentEventType))
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  if (referral === undefined || first === undefined) return records;
  const joined = { ...first, pathway: overlay(first.pathway, referral.pathway) };
  return [joined, ...records.filter((record) => record !== referral && record !== first)];
}

function orderOf({ pathway }: Kept): string {
  const { treatmentDate, decisionToTreatDate, treatmentEventType, primaryDiagnosis, treatmentModality } =
    pathway;
  const treatment = [
    decisionToTreatDate,
    treatmentEventType,
    primaryDiagnosis?.slice(0, 3),
    treatmentModality,
  ];
  return [treatmentDate ?? '9999-12-31', ...treatment].join(' ');
}

/** Earlier rows of one record identifier are as if they had not been. */
function isLatestNational({ pathway, place }: Row, rows: readonly Row[]): boolean {
  const { recordId } = pathway;
  return !recordId || !rows.some((other) => other.pathway.recordId === recordId && other.place > place);
}

function withDerived(pathway: Pathway, rows: readonly Row[], strategy: TransferStrategy): Pathway {
  const { treatmentProvider, investigatingProvider } = pathway;
  if (!treatmentProvider || investigatingProvider) return pathway;
  const derived = deriveTransfer(
    {
      transfers: rows.map((row) => toTransfer(row.pathway)),
      treatingProvider: treatmentProvider,
      treated: pathway.treatmentDate ?? null,
      firstSeenProvider: pathway.firstSeenProvider ?? null,
      start: pathway.upgradeDate ?? pathway.referralReceivedDate ?? null,
    },
    strategy,
  );
  if (derived === null) return pathway;
  const { investigatingProvider: found, date } = derived;
  const transferToTreatmentDate = pathway.transferToTreatmentDate ?? date;
  return { ...pathway, investigatingProvider: found, transferToTreatmentDate, transferBasis: 'local' };
}

function toTransfer(pathway: Pathway): Transfer {
  const day = pathway.treatmentDate ?? pathway.transferReceivedDate ?? pathway.transferRequestedDate ?? null;
  return {
    from: providers.find(pathway.transferFrom ?? null, day)?.code ?? null,
    to: providers.find(pathway.transferTo ?? null, day)?.code ?? null,
    requested: pathway.transferRequestedDate ?? null,
    received: pathway.transferReceivedDate ?? null,
    referringReason: pathway.transferReferringReason ?? null,
    receivingReason: pathway.transferReceivingReason ?? null,
  };
}

function toMerged(pathway: Pathway): Merged {
  const known = columns.flatMap(({ id }) => (pathway[id] == null ? [] : [[id, String(pathway[id])]]));
  return Object.fromEntries(known);
}
