/** Measuring what has changed gives what measuring everything again would give. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureStore, submissionsOf, withdraw } from '@clockstop/records';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goodRecords, type Values } from '../checking/good-records.ts';
import { inFolder, loadExtract, loadOptions, neverIssued } from '../store/invented-store.ts';
import { keptRows, monthFiles } from './kept-rows.ts';

const now = new Date('2024-06-30T12:00:00Z');
const months = ['2024-02', '2024-03', '2024-04'];

/** What records may have besides: few patients and pathways, so that many of them belong together across files. */
const others: fc.Arbitrary<Values> = fc.record({
  recordId: fc.constantFrom('', '', '', 'A1', 'A2'),
  nhsNumber: fc.constantFrom(...[1, 2, 3, 4].map(neverIssued)),
  pathwayId: fc.constantFrom('PW1', 'PW2', 'PW3', ''),
  ethnicity: fc.constantFrom('A', 'B', ''),
  commissioner: fc.constantFrom('Q01', ''),
});

const scenarios = ['1a', '1b', '1f', '2a', '2b', '3', '6', '7'] as const;

const record: fc.Arbitrary<Values> = fc
  .tuple(fc.constantFrom(...scenarios), others, fc.constantFrom(...months), fc.constantFrom('01', '02'))
  .map(([scenario, values, month, setting]) => {
    const { pathwayIdIssuer, treatmentDate, ...good } = goodRecords[scenario];
    const isNamed = values.pathwayId !== '' && pathwayIdIssuer !== undefined;
    return {
      ...good,
      ...values,
      pathwayId: isNamed ? (values.pathwayId ?? '') : '',
      pathwayIdIssuer: isNamed ? pathwayIdIssuer : '',
      ...(treatmentDate === undefined ? {} : { treatmentDate: `${month}-20`, careSetting: setting }),
    };
  });

type Action =
  | { readonly kind: 'load'; readonly file: number; readonly isWhole: boolean }
  | { readonly kind: 'withdraw'; readonly file: number }
  | { readonly kind: 'measure' };

const FILES = 4;
const fileNumber = fc.nat(FILES - 1);
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('load' as const), file: fileNumber, isWhole: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), file: fileNumber }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('measure' as const) }) },
);

/** A load as it was made, so that it can be made again. */
type Load = { readonly records: readonly Values[]; readonly day: number };

/** A store in a folder, with the loads that its submissions came by. */
type Loaded = {
  readonly folder: string;
  readonly files: readonly (readonly Values[])[];
  readonly loads: Map<string, Load>;
};

async function take(each: Action, day: number, loaded: Loaded): Promise<void> {
  const store = join(loaded.folder, 'store');
  switch (each.kind) {
    case 'load':
      return loadFile(loaded, each, day);
    case 'withdraw':
      return withdrawOne(store, each.file);
    case 'measure': {
      const measured = await measureStore({ store, now });
      expect(await keptRows(store, measured)).toEqual(await measuredAnew(store, loaded.loads));
    }
  }
}

/** A file is also loaded without one of its columns, as another submission. */
async function loadFile(
  { folder, files, loads }: Loaded,
  { file, isWhole }: Action & { readonly kind: 'load' },
  day: number,
): Promise<void> {
  const whole = files[file] ?? [];
  const records = isWhole ? whole : whole.map(({ ethnicity: _, ...rest }) => rest);
  const { submission, already } = await loadExtract(folder, records, loadOptions(folder, day));
  if (!already) loads.set(submission.hash, { records, day });
}

async function withdrawOne(store: string, place: number): Promise<void> {
  const held = (await submissionsOf(store)).at(place);
  if (held !== undefined) await withdraw(store, held.hash, now);
}

test('what has changed is measured to the same counts as everything would be, whatever came and went', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(record, { minLength: 1, maxLength: 8 }), { minLength: FILES, maxLength: FILES }),
      fc.array(action, { minLength: 3, maxLength: 9 }),
      (files, actions) =>
        inFolder(async (folder) => {
          const loaded = { folder, files, loads: new Map<string, Load>() };
          for (const [at, each] of [...actions, { kind: 'measure' } as const].entries())
            await take(each, at + 1, loaded);
        }),
    ),
    { numRuns: 20, endOnFailure: true },
  ));

/** The counts of a fresh store with the submissions that count. */
async function measuredAnew(store: string, loads: ReadonlyMap<string, Load>): Promise<readonly string[]> {
  const counting = (await submissionsOf(store)).filter(({ isWithdrawn }) => !isWithdrawn);
  return inFolder(async (folder) => {
    for (const { hash } of counting) {
      const { records = [], day = 1 } = loads.get(hash) ?? {};
      await loadExtract(folder, records, loadOptions(folder, day));
    }
    const fresh = join(folder, 'store');
    return keptRows(fresh, await measureStore({ store: fresh, now }));
  });
}

const patient = (place: number, month: string): Values => ({
  ...goodRecords['2a'],
  nhsNumber: neverIssued(place),
  treatmentDate: `${month}-20`,
});

test('months that a submission does not touch are not written again', () =>
  inFolder(async (folder) => {
    // Both are seen and told in January; one is treated in February, the other in March.
    const store = join(folder, 'store');
    await loadExtract(folder, [patient(1, '2024-02'), patient(2, '2024-03')], loadOptions(folder, 1));
    await measureStore({ store, now });
    const before = monthFiles(store);
    await loadExtract(folder, [{ ...patient(2, '2024-03'), treatmentSite: 'RB1AA' }], loadOptions(folder, 2));
    expect(await measureStore({ store, now })).toMatchObject({ changed: 1 });
    const after = monthFiles(store);
    expect([before.length, after.length]).toEqual([3, 3]);
    expect(after.filter((name) => before.includes(name))).toHaveLength(1);
  }));

test('a store that has not changed is not measured again', () =>
  inFolder(async (folder) => {
    const store = join(folder, 'store');
    await loadExtract(folder, [patient(1, '2024-02')], loadOptions(folder));
    const once = await measureStore({ store, now });
    let steps = 0;
    const again = await measureStore({ store, now, onProgress: () => steps++ });
    expect(steps).toBe(0);
    expect([once.changed, again.changed]).toEqual([null, 0]);
    expect(await keptRows(store, again)).toEqual(await keptRows(store, once));
  }));

test('records that are touched only through others are measured again as well', () =>
  inFolder(async (folder) => {
    const store = join(folder, 'store');
    const treated = { ...patient(1, '2024-03'), treatmentSite: 'RD1AA', firstSeenSite: 'RB1AA' };
    const sent = { transferFrom: 'RB1', transferTo: 'RD1', transferReceivedDate: '2024-01-16' };
    const national = { ...goodRecords['1f'], ...sent, nhsNumber: neverIssued(1), recordId: 'A1' };
    const first = [treated, national];
    await loadExtract(folder, first, loadOptions(folder, 1));
    const { submission } = await loadExtract(
      folder,
      [{ ...national, pathwayId: 'PW2' }],
      loadOptions(folder, 2),
    );
    await loadExtract(folder, [patient(2, '2024-02'), patient(3, '2024-02')], loadOptions(folder, 3));
    await measureStore({ store, now });
    await withdraw(store, submission.hash, now);
    const measured = await measureStore({ store, now });
    expect(measured.transfers).not.toEqual([]);
    const third = [patient(2, '2024-02'), patient(3, '2024-02')];
    const loads = (await submissionsOf(store)).map(
      ({ hash }, at) => [hash, { records: [first, [], third][at] ?? [], day: at + 1 }] as const,
    );
    expect(await keptRows(store, measured)).toEqual(await measuredAnew(store, new Map(loads)));
  }));

test.each(['records/worked-out', 'counts/months'])('files in %s that are damaged are made again', (damaged) =>
  inFolder(async (folder) => {
    const store = join(folder, 'store');
    const loads = [
      [patient(1, '2024-02')],
      [patient(1, '2024-02'), patient(2, '2024-03')],
      [patient(2, '2024-03')],
    ];
    const load = (at: number) => loadExtract(folder, loads[at] ?? [], loadOptions(folder, at + 1));
    const held = new Map<string, Load>();
    for (const at of loads.keys()) {
      const { submission } = await load(at);
      held.set(submission.hash, { records: loads[at] ?? [], day: at + 1 });
      await measureStore({ store, now });
    }
    const names = readdirSync(join(store, damaged)).filter((name) => name.endsWith('.parquet'));
    expect(names).not.toEqual([]);
    for (const name of names) writeFileSync(join(store, damaged, name), 'half');
    const [first] = await submissionsOf(store);
    await withdraw(store, first?.hash ?? '', now);
    const measured = await measureStore({ store, now });
    expect(measured.changed).toBe(null);
    expect(await keptRows(store, measured)).toEqual(await measuredAnew(store, held));
  }),
);
