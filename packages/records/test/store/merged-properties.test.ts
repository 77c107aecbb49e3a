import { join } from 'node:path';
import { providersIn, transferStrategies, withdraw, withTransfer } from '@clockstop/records';
import { type ColumnName, columns, type Pathway } from '@clockstop/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Values } from '../checking/good-records.ts';
import { inventedRegister } from '../organisations/invented-register.ts';
import {
  inFolder,
  keep,
  loadExtract,
  loadOptions,
  type Merged,
  merged,
  neverIssued,
} from './invented-store.ts';
import { plainMerge } from './plain-merge.ts';

const few = { numRuns: 12 };

const days = ['2024-01-10', '2024-01-20', '2024-02-10'];
const sites = ['RB1AA', 'RD1AA', 'NT123', ''];

/** Records of few patients, pathways and treatments, so that many of them belong together. */
const record: fc.Arbitrary<Values> = fc.record({
  recordId: fc.constantFrom('', '', '', 'A1', 'A2'),
  nhsNumber: fc.constantFrom(neverIssued(1), neverIssued(2), ''),
  pathwayId: fc.constantFrom('PW1', ''),
  pathwayIdIssuer: fc.constantFrom('RB1', 'RB1', ''),
  referralReceivedDate: fc.constantFrom('2024-01-01', '2024-01-02', ''),
  firstSeenSite: fc.constantFrom(...sites),
  transferFrom: fc.constantFrom('RB1', 'RD1', 'NT1', ''),
  transferTo: fc.constantFrom('RB1', 'RD1', ''),
  transferRequestedDate: fc.constantFrom(...days, ''),
  transferReceivedDate: fc.constantFrom(...days, ''),
  transferReceivingReason: fc.constantFrom('01', '04', ''),
  treatmentDate: fc.constantFrom('2024-02-20', '2024-02-21', ''),
  treatmentEventType: fc.constantFrom('01', '07', '02', ''),
  treatmentSite: fc.constantFrom(...sites),
  upgradeDate: fc.constantFrom('2024-01-12', '', ''),
  primaryDiagnosis: fc.constantFrom('C18.0', 'C18.1', 'C50.9', ''),
  ethnicity: fc.constantFrom('A', 'B', ''),
  practice: fc.constantFrom('Y00001', 'Y00002', ''),
});

const file = fc.array(record, { minLength: 1, maxLength: 12 });

test('the merged view is what plain steps make of the same files', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(file, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...transferStrategies),
      async (files, strategy) => {
        expect(await mergedAlone(files, strategy)).toEqual(plainMerge(files, strategy));
      },
    ),
    { numRuns: 50 },
  ));

/** What the rows of a store are merged by, written apart from the SQL. */
function keyOf(values: Values): string {
  const { recordId, nhsNumber, pathwayId, pathwayIdIssuer, referralReceivedDate } = values;
  if (recordId) return recordId;
  const isTreatment = Boolean(values.treatmentDate || values.treatmentEventType);
  const isNamed = Boolean(pathwayId && pathwayIdIssuer);
  if (!nhsNumber || !(isNamed || referralReceivedDate || isTreatment)) return '';
  const pathway = isNamed ? `${pathwayId} ${pathwayIdIssuer}` : `referred ${referralReceivedDate}`;
  const treatment = `treated ${values.treatmentEventType} ${values.primaryDiagnosis?.slice(0, 3)}`;
  return `${nhsNumber} ${pathway} ${isTreatment ? treatment : ''}`;
}

test('the order of rows in a file makes no difference, where no two are versions of one record', () =>
  fc.assert(
    fc.asyncProperty(file, fc.infiniteStream(fc.nat()), async (records, numbers) => {
      const kept = records.filter(
        (one, at) => keyOf(one) === '' || records.findIndex((other) => keyOf(other) === keyOf(one)) === at,
      );
      const shuffled = kept
        .map((one) => ({ one, order: numbers.next().value }))
        .toSorted((a, b) => a.order - b.order)
        .map(({ one }) => one);
      expect(await mergedAlone([shuffled])).toEqual(await mergedAlone([kept]));
    }),
    few,
  ));

test('a file that is loaded twice counts once', () =>
  fc.assert(
    fc.asyncProperty(file, file, async (one, other) => {
      fc.pre(keyOfFile(one) !== keyOfFile(other));
      await inFolder(async (folder) => {
        await loadExtract(folder, one, loadOptions(folder, 1));
        await loadExtract(folder, other, loadOptions(folder, 2));
        const once = await merged(folder);
        await loadExtract(folder, one, loadOptions(folder, 3));
        expect(await merged(folder)).toEqual(once);
      });
    }),
    few,
  ));

test('a withdrawn file is as if it had never come', () =>
  fc.assert(
    fc.asyncProperty(file, file, async (one, other) => {
      fc.pre(keyOfFile(one) !== keyOfFile(other));
      await inFolder(async (folder) => {
        await loadExtract(folder, one, loadOptions(folder, 1));
        const without = await merged(folder);
        const { submission } = await loadExtract(folder, other, loadOptions(folder, 2));
        await withdraw(join(folder, 'store'), submission.hash, new Date(0));
        expect(await merged(folder)).toEqual(without);
      });
    }),
    few,
  ));

test('of several versions the latest known value of each item holds', () =>
  fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 2, maxLength: 6 }), async (records) => {
      const key = { recordId: '', nhsNumber: neverIssued(1), pathwayId: 'PW1', pathwayIdIssuer: 'RB1' };
      const versions = records.map((one) => ({
        ...one,
        ...key,
        treatmentEventType: '01',
        primaryDiagnosis: 'C18.0',
      }));
      const known = versions.map((version) => Object.entries(version).filter(([, text]) => text !== ''));
      const [latest] = await mergedAlone(versions.map((version) => [version]));
      expect(latest).toMatchObject(Object.assign({}, ...known.map(Object.fromEntries)));
    }),
    few,
  ));

test('a record alone in its pathway has the transfer that it tells of itself', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1, maxLength: 20 }),
      fc.constantFrom(...transferStrategies),
      async (records, strategy) => {
        const alone = records.map((one, at) => ({ ...one, recordId: '', nhsNumber: neverIssued(10 + at) }));
        const providers = providersIn(inventedRegister);
        for (const found of await mergedAlone([alone], strategy)) {
          const { investigatingProvider: _, transferToTreatmentDate: __, transferBasis: ___, ...own } = found;
          const pathway: Pathway = own;
          expect(withTransfer(pathway, providers, strategy)).toEqual(toPathway(found));
        }
      },
    ),
    few,
  ));

function keyOfFile(records: readonly Values[]): string {
  return JSON.stringify(records);
}

/** The merged view of a store with these files, each of its own day. */
function mergedAlone(
  files: readonly (readonly Values[])[],
  strategy: (typeof transferStrategies)[number] = 'last-sender',
): Promise<readonly Merged[]> {
  return inFolder(async (folder) => {
    for (const [at, records] of files.entries()) {
      await keep(folder, records, at + 1);
    }
    return merged(folder, { strategy });
  });
}

/** Only what is known, as `merged` has it; a day that was not found is left out there. */
function toPathway(found: Merged): Pathway {
  const names: readonly ColumnName[] = columns.map(({ id }) => id).filter((id) => id in found);
  const known = Object.fromEntries(names.map((id) => [id, found[id]]));
  const isLocal = found.transferBasis === 'local';
  return isLocal && !('transferToTreatmentDate' in known)
    ? { ...known, transferToTreatmentDate: null }
    : known;
}
