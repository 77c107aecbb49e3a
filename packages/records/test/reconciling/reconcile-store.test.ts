/** Several causes at once, changes of records, the records named, and stores that cannot be reconciled. */
import { join } from 'node:path';
import { type RecordReference, reconcileStore, withdraw } from '@clockstop/records';
import { month } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { inventedRegister } from '../organisations/invented-register.ts';
import { inFolder, keep, loadOptions, loadText } from '../store/invented-store.ts';
import { inWords, publish, reconcileDrawn, reconcileIn, recordOf, recordsOf } from './drawn-store.ts';

const provisional = { status: 'Provisional', standard: '62-day', basis: 'provider' };

describe('several causes', () => {
  const everything = {
    ...provisional,
    rows: 'RB1 6/5, RA1 1/1, RD1 1/1',
    byDay: new Map([
      [1, recordsOf('3 quick, 2 shared, 1 undiagnosed, 1 stray, 1 awaited, 1 Dogwood')],
      [20, recordsOf('2 slow, 1 declined', 100)],
    ]),
  };

  test('are each told once, and add up', async () => {
    expect(inWords(await reconcileDrawn(everything))).toBe(
      [
        'RB1 0/+1: late -2/0 of 2, geography -1/-1 of 0, left +3/+2, shared? +1/+1 of 1, transfers? +1/+1 of 2, exclusions? +1/+1 of 1, unmapped? +1/+1 of 1, still 0/0',
        'RD1 -1/-1: left -1/-1, transfers? -1/-1 of 2, still 0/0',
        'XX9 -1/-1: unmapped -1/-1 of 1, left 0/0',
      ].join(' · '),
    );
  });

  test('name their records by submission and row, and nothing else', async () => {
    const named: RecordReference[] = [];
    await reconcileDrawn(everything, { code: 'RB1', onRecord: (record) => void named.push(record) });
    expect(named.map(({ cause, row }) => `${cause} ${row}`)).toEqual([
      ...['late 1', 'late 2', 'shared 8', 'transfers 4', 'transfers 5', 'exclusions 6'],
    ]);
    expect(new Set(named.map(({ submission }) => submission)).size).toBe(2);
    expect(Object.keys(named[0] ?? {}).sort()).toEqual(
      ['basis', 'cause', 'code', 'file', 'month', 'row', 'standard', 'submission'].sort(),
    );
  });
});

describe('a record that is changed after the deadline', () => {
  const before = recordOf('quick', 1);
  const changes = {
    'to a longer wait': [
      { ...before, referralReceivedDate: '2024-01-10' },
      'RB1 0/+1: late 0/+1 of 1, left 0/0',
    ],
    'to another month': [{ ...before, treatmentDate: '2024-05-02' }, 'RB1 +1/+1: late +1/+1 of 1, left 0/0'],
    'in nothing that counts': [{ ...before, careSetting: '02' }, 'agree RB1'],
  } as const;
  test.each(Object.entries(changes))('%s', async (_, [after, said]) => {
    const byDay = new Map([
      [1, [before, recordOf('quick', 2)]],
      [20, [after]],
    ]);
    const asked = { period: month('2024-04') };
    expect(inWords(await reconcileDrawn({ ...provisional, rows: 'RB1 2/2', byDay }, asked))).toBe(said);
  });
});

test('rejected rows could be what is missing, of any organisation', async () => {
  await inFolder(async (folder) => {
    await publish(folder, { ...provisional, status: 'Final', rows: 'RB1 4/4' });
    await keep(folder, recordsOf('1 quick'));
    const text = `${'x,'.repeat(53)}\n${'y,'.repeat(53)}\n`;
    expect((await loadText(folder, text, loadOptions(folder))).submission.rejected).toBe(2);
    const { differing } = await reconcileIn(folder, { standard: '62-day' });
    const rejected = differing[0]?.possible.filter(({ cause }) => cause === 'rejected');
    expect(rejected?.map(({ records, couldExplain }) => [records, couldExplain])).toEqual([
      [2, { total: 4, within: 4 }],
    ]);
  });
});

test('by commissioner, providers without records here could be what is missing', async () => {
  await inFolder(async (folder) => {
    await publish(folder, { ...provisional, status: 'Final', rows: 'RB1 1/1, RD1 5/4' });
    await publish(join(folder, 'boards'), { ...provisional, basis: 'commissioner', rows: 'Q01 9/9' });
    await publish(folder, { ...provisional, status: 'boards-Final', basis: 'commissioner', rows: 'Q01 9/9' });
    await keep(folder, recordsOf('1 quick'));
    const found = await reconcileIn(folder, { standard: '62-day', basis: 'commissioner' });
    expect(inWords(found)).toBe('Q01 +8/+8: left +8/+8, elsewhere? +5/+4 of 0, still +3/+4');
  });
});

describe('a store that cannot be reconciled says what to do', () => {
  const ask = (folder: string, options = {}) =>
    reconcileStore({ store: join(folder, 'store'), register: inventedRegister, ...options });
  const published = { ...provisional, rows: 'RB1 4/4' };

  test('no store, no records, not measured', async () => {
    await inFolder(async (folder) => {
      await expect(ask(folder)).rejects.toMatchObject({ code: 'no-store' });
      await publish(folder, published);
      await expect(ask(folder)).rejects.toThrow('holds no patient-level records');
      await keep(folder, recordsOf('1 quick'));
      await expect(ask(folder)).rejects.toThrow('have not been measured');
    });
  });

  test('records that changed after measuring', async () => {
    await inFolder(async (folder) => {
      await publish(folder, published);
      await keep(folder, recordsOf('1 quick'));
      await reconcileIn(folder);
      await keep(folder, recordsOf('1 quick', 9), 2);
      await expect(ask(folder)).rejects.toThrow('Measure again');
      const settings = {
        'treatment-adjustment-setting': [{ option: 'admitted-only', from: null, until: null }],
      };
      await expect(ask(folder, { settings })).rejects.toThrow('Measure again');
    });
  });

  test('records that were all withdrawn', async () => {
    await inFolder(async (folder) => {
      await publish(folder, published);
      const { submission } = await loadText(folder, `${'x,'.repeat(53)}\n`, loadOptions(folder));
      await withdraw(join(folder, 'store'), submission.hash, new Date());
      await expect(ask(folder)).rejects.toThrow('holds no patient-level records');
    });
  });

  test('nothing measured or published for what is asked, an organisation without records', async () => {
    await inFolder(async (folder) => {
      await publish(folder, published);
      await keep(folder, recordsOf('1 quick'));
      await reconcileIn(folder);
      await expect(ask(folder, { period: month('2023-04') })).rejects.toThrow('Nothing was measured');
      await expect(ask(folder, { standard: '31-day' })).rejects.toThrow('has not been published');
      await expect(ask(folder, { code: 'RD1' })).rejects.toThrow('No record of RD1 was counted by provider');
    });
  });

  test('what was not published is named beside what was', async () => {
    await inFolder(async (folder) => {
      await publish(folder, published);
      await keep(folder, recordsOf('1 quick'));
      const { notPublished, tables } = await reconcileIn(folder);
      expect(tables.map(({ standard, vintage, deadline }) => [standard, vintage, deadline])).toEqual([
        ['62-day', 'provisional', '2024-06-04'],
      ]);
      expect(notPublished.map(({ standard, month }) => `${standard} ${month}`)).toEqual([
        ...['two-week-wait 2024-03', '31-day 2024-04', 'faster-diagnosis 2024-04'],
      ]);
    });
  });
});
