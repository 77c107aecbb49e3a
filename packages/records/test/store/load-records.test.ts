import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadRecords, submissionsOf, toSubmissionLine, withdraw } from '@clockstop/records';
import { expect, test } from 'vitest';
import { goodRecords, rawRecord } from '../checking/good-records.ts';
import { inFolder, load, loadExtract, loadOptions, loadText, merged, neverIssued } from './invented-store.ts';

const first = { ...goodRecords['2a'], nhsNumber: neverIssued(1), treatmentSite: 'RB1AA' };
const second = { ...goodRecords['6'], nhsNumber: neverIssued(2) };
const bad = { ...second, treatmentDate: '2024-02-30' };

test('rows read are records loaded and rows rejected together', () =>
  inFolder(async (folder) => {
    const broken = 'a,"b\n';
    const lines = [first, bad, second].map((values) => toSubmissionLine(rawRecord(values).texts));
    const { submission, problems, already } = await loadText(
      folder,
      lines.toSpliced(2, 0, broken).join(''),
      loadOptions(folder),
    );
    expect(submission).toMatchObject({ rows: 4, records: 2, rejected: 2, layout: 'submission' });
    expect(submission.months).toEqual(['2024-01', '2024-02']);
    expect(problems.map(({ row }) => row)).toEqual([2, 3]);
    expect(submission.problems).toEqual(Object.fromEntries(problems.map(({ id }) => [id, 1])));
    expect(already).toBe(false);
    expect(await merged(folder)).toHaveLength(2);
  }));

test('what was loaded comes back as it was, with quotes and letters of other languages', () =>
  inFolder(async (folder) => {
    const comment = 'Said "no", twice; naïve – 愛';
    await load(folder, [{ ...first, firstSeenDelayReason: '03', firstSeenDelayComment: comment }]);
    expect(await merged(folder)).toMatchObject([
      { nhsNumber: first.nhsNumber, firstSeenDelayComment: comment, primaryDiagnosis: 'C18.0' },
    ]);
  }));

test('providers come from sites, and codes that the register does not know are counted', () =>
  inFolder(async (folder) => {
    const { submission } = await load(folder, [first]);
    expect(submission.unmappedOrganisations).toEqual({ R1H00: 3 });
    const [record] = await merged(folder);
    expect(record).toMatchObject({ treatmentProvider: 'RB1', firstSeenProvider: 'R1H' });
  }));

test('the board comes from the practice where the file does not name it', () =>
  inFolder(async (folder) => {
    const practices = new Map([['Y00001', 'Q01']]);
    await loadExtract(folder, [{ ...second, practice: 'Y00001' }], { ...loadOptions(folder), practices });
    expect(await merged(folder)).toMatchObject([{ practice: 'Y00001', commissioner: 'Q01' }]);
  }));

test('what an extract does not have is not missed', () =>
  inFolder(async (folder) => {
    const text = 'id,treated,begun\nA1,20/02/2024,31/01/2024\n';
    const columns = { id: 'recordId', treated: 'treatmentDate', begun: 'decisionToTreatDate' } as const;
    await loadText(folder, text, { ...loadOptions(folder), mapping: { columns } });
    expect(await merged(folder)).toEqual([
      { recordId: 'A1', treatmentDate: '2024-02-20', decisionToTreatDate: '2024-01-31' },
    ]);
  }));

test('the same file again changes nothing', () =>
  inFolder(async (folder) => {
    const once = await load(folder, [first, second], 1);
    const again = await load(folder, [first, second], 2);
    expect(again).toEqual({ ...once, already: true });
    expect(await submissionsOf(join(folder, 'store'))).toEqual([{ ...once.submission, isWithdrawn: false }]);
  }));

test('with another mapping the same file is read anew', () =>
  inFolder(async (folder) => {
    const { submission } = await loadExtract(folder, [first]);
    const text = await readFile(join(folder, 'invented.csv'), 'utf8');
    const { careSetting: _, ...fewer } = submission.mapping?.columns ?? {};
    const mapping = { columns: fewer };
    const anew = await loadText(folder, text, { ...loadOptions(folder, 2), mapping });
    expect(anew).toMatchObject({ already: false, submission: { hash: submission.hash, mapping } });
    expect(await submissionsOf(join(folder, 'store'))).toHaveLength(1);
  }));

test('a withdrawn submission is as if it had never come, and loading it takes that back', () =>
  inFolder(async (folder) => {
    await load(folder, [second]);
    const before = await merged(folder);
    const { submission } = await load(folder, [first], 2);
    const both = await merged(folder);
    expect(await withdraw(join(folder, 'store'), submission.hash.slice(0, 8), new Date(0))).toBe(
      submission.hash,
    );
    expect(await merged(folder)).toEqual(before);
    expect((await submissionsOf(join(folder, 'store'))).map((one) => one.isWithdrawn)).toEqual([false, true]);
    expect(await load(folder, [first], 3)).toMatchObject({ already: true, isTakenBack: true });
    expect(await merged(folder)).toEqual(both);
  }));

test('nothing is withdrawn that is not there', () =>
  inFolder(async (folder) => {
    const store = join(folder, 'store');
    await expect(withdraw(store, 'abc', new Date(0))).rejects.toThrow('holds no submission abc');
    await load(folder, [first]);
    await expect(withdraw(store, '', new Date(0))).rejects.toThrow('holds no submission');
  }));

test('only whole submissions lie in the store', () =>
  inFolder(async (folder) => {
    const { submission } = await load(folder, [first]);
    await writeFile(join(folder, 'broken.csv'), 'hello');
    await expect(loadRecords(join(folder, 'broken.csv'), loadOptions(folder))).rejects.toThrow('broken.csv');
    await expect(loadRecords(join(folder, 'none.csv'), loadOptions(folder))).rejects.toThrow('none.csv');
    expect(await readdir(join(folder, 'store', 'records'))).toEqual([`${submission.hash}.parquet`]);
  }));

test('a damaged file is named', () =>
  inFolder(async (folder) => {
    const { submission } = await load(folder, [first]);
    await truncate(join(folder, 'store', 'records', `${submission.hash}.parquet`), 100);
    await expect(submissionsOf(join(folder, 'store'))).rejects.toThrow(`${submission.hash}.parquet`);
    await expect(merged(folder)).rejects.toThrow(`${submission.hash}.parquet`);
  }));

test('a store that is not there holds nothing', () =>
  inFolder(async (folder) => {
    expect(await submissionsOf(join(folder, 'store'))).toEqual([]);
    expect(await merged(folder)).toEqual([]);
  }));
