import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deliver, sentCalled, sentOf, toSubmissionLine, withdraw } from '@clockstop/records';
import { month } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { goodRecords, rawRecord, type Values } from '../checking/good-records.ts';
import { inFolder, keep, load, loadExtract, neverIssued } from '../store/invented-store.ts';
import { filesIn, write } from './written-store.ts';

/** First seen in January 2024, each of another patient. */
function seen(place: number, values: Values = {}): Values {
  return { ...goodRecords['1a'], nhsNumber: neverIssued(place), pathwayId: `PW${place}`, ...values };
}

const lineOf = (values: Values): string => toSubmissionLine(rawRecord(values).texts);

describe('the files of a month', () => {
  test('are the records that are due, in one order whatever was loaded first', () =>
    inFolder(async (folder) => {
      await load(folder, [seen(2), seen(1), seen(3, { firstSeenDate: '2024-02-02' })]);
      expect(await write(folder)).toMatchObject({ kind: 'written', counts: { due: 2 } });
      expect(filesIn(join(folder, 'out'))).toEqual({
        'cwt-all-2024-01-part-1-of-1.csv': lineOf(seen(1)) + lineOf(seen(2)),
      });
    }));

  test('hold at most 8,500 records each, and all of them together', () =>
    inFolder(async (folder) => {
      await keep(
        folder,
        Array.from({ length: 17_001 }, (_, at) => seen(at + 1)),
      );
      const written = await write(folder, { format: 'xml' });
      expect(written).toMatchObject({
        kind: 'written',
        sent: { records: 17_001, parts: [{ records: 8500 }, { records: 8500 }, { records: 1 }] },
      });
      const files = Object.entries(filesIn(join(folder, 'out')));
      expect(files.map(([name]) => name)).toEqual(
        [1, 2, 3].map((part) => `cwt-all-2024-01-part-${part}-of-3.xml`),
      );
      const counts = files.map(([, text]) => text.match(/<CancerWaitingTimesRecord>/g)?.length);
      expect(counts).toEqual([8500, 8500, 1]);
    }));

  test('may be read by their owner only, in the folder and in the store', () =>
    inFolder(async (folder) => {
      await load(folder, [seen(1)]);
      await write(folder);
      const sent = join(folder, 'store', 'records', 'sent');
      const [id = ''] = readdirSync(sent);
      for (const place of [join(folder, 'out'), sent, join(sent, id)]) expect(modeOf(place)).toBe(0o700);
      for (const place of [join(folder, 'out'), join(sent, id)])
        for (const name of readdirSync(place)) expect(modeOf(join(place, name))).toBe(0o600);
    }));

  test('a folder is made with all that leads to it; an empty one is taken', () =>
    inFolder(async (folder) => {
      await load(folder, [seen(1)]);
      await write(folder, { out: join(folder, 'a', 'b') });
      mkdirSync(join(folder, 'empty'));
      await write(folder, { out: join(folder, 'empty') });
      expect(filesIn(join(folder, 'empty'))).toEqual(filesIn(join(folder, 'a', 'b')));
      expect(readdirSync(folder).toSorted()).toEqual(['a', 'empty', 'invented.csv', 'store']);
    }));
});

function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}

describe('nothing is written', () => {
  const nothingIn = (folder: string): void => {
    expect(existsSync(join(folder, 'out'))).toBe(false);
    const left = readdirSync(join(folder, 'store', 'records')).filter((name) => !name.endsWith('.parquet'));
    expect(left).toEqual([]);
  };

  test('when one record would be rejected; the row that it was loaded from is told, and no value', () =>
    inFolder(async (folder) => {
      const bad = seen(2, { firstSeenSite: '' });
      await loadExtract(
        folder,
        [seen(1), bad].map(({ firstSeenSite: _, ...values }) => values),
      );
      const written = await write(folder);
      expect(written).toMatchObject({ kind: 'refused', checked: { checked: 2, rejected: 2 } });
      if (written.kind !== 'refused') throw new Error(written.kind);
      expect(written.problems).toMatchObject([
        { problem: { id: 'CWT-C001', item: 'firstSeenSite' }, origin: { file: 'invented.csv', row: 1 } },
        { problem: { id: 'CWT-C001', item: 'firstSeenSite' }, origin: { file: 'invented.csv', row: 2 } },
      ]);
      expect(JSON.stringify(written)).not.toContain(neverIssued(1));
      nothingIn(folder);
    }));

  test('when versions that were good by themselves disagree together', () =>
    inFolder(async (folder) => {
      const treated = { ...goodRecords['2a'], nhsNumber: neverIssued(1) };
      const { referralReceivedDate: _, ...rest } = treated;
      await load(folder, [treated], 1);
      await keep(folder, [{ ...rest, firstSeenDate: '2023-12-01' }], 2);
      const written = await write(folder);
      expect(written).toMatchObject({
        kind: 'refused',
        problems: [{ origin: { file: 'kept.csv', row: 1 } }],
      });
      nothingIn(folder);
    }));

  test('when a pseudonym stands in the place of the NHS number', () =>
    inFolder(async (folder) => {
      await loadExtract(folder, [seen(1, { nhsNumber: 'PSEUDO-1' })]);
      expect(await write(folder)).toMatchObject({ kind: 'refused', checked: { rejected: 1 } });
      nothingIn(folder);
    }));

  test('when no record is due, though rows were rejected when they were loaded', () =>
    inFolder(async (folder) => {
      await load(folder, [seen(1, { firstSeenDate: '2024-01-32' })]);
      expect(await write(folder)).toMatchObject({
        kind: 'none',
        counts: { due: 0, rejectedWhenLoaded: 1 },
      });
      nothingIn(folder);
    }));

  test.each([
    ['a store without records', 'no-records', async () => undefined],
    [
      'a store of which all was withdrawn',
      'no-records',
      async (folder: string) => {
        const { submission } = await load(folder, [seen(1)]);
        await withdraw(join(folder, 'store'), submission.hash, new Date(0));
      },
    ],
    [
      'a folder with another file',
      'filled-folder',
      async (folder: string) => {
        await load(folder, [seen(1)]);
        mkdirSync(join(folder, 'out'));
        writeFileSync(join(folder, 'out', 'notes.txt'), '');
      },
    ],
    [
      'a folder that is a file',
      'no-folder',
      async (folder: string) => {
        await load(folder, [seen(1)]);
        writeFileSync(join(folder, 'out'), '');
      },
    ],
  ])('for %s', (_, code, prepare) =>
    inFolder(async (folder) => {
      await prepare(folder);
      await expect(write(folder)).rejects.toMatchObject({ code });
      expect(sentOf(join(folder, 'store'))).toEqual([]);
    }),
  );

  test('for a folder below a file', () =>
    inFolder(async (folder) => {
      await load(folder, [seen(1)]);
      const out = join(folder, 'invented.csv', 'out');
      await expect(write(folder, { out })).rejects.toMatchObject({ code: 'no-folder' });
    }));
});

describe('what was sent', () => {
  test('the same again with nothing changed is not kept twice, and brings the same files', () =>
    inFolder(async (folder) => {
      await load(folder, [seen(1), seen(2)]);
      const first = await write(folder);
      expect(await write(folder)).toMatchObject({ kind: 'unchanged' });
      const again = await write(folder, { out: join(folder, 'again'), now: new Date() });
      expect(again).toMatchObject({ kind: 'unchanged', sent: first.kind === 'written' ? first.sent : null });
      expect(filesIn(join(folder, 'again'))).toEqual(filesIn(join(folder, 'out')));
      expect(sentOf(join(folder, 'store'))).toHaveLength(1);
    }));

  test('changes are counted since the last of the month and provider, whatever its format', () =>
    inFolder(async (folder) => {
      const { submission } = await load(folder, [seen(4)], 1);
      await load(folder, [seen(1), seen(2), seen(3)], 2);
      const first = await write(folder);
      const treated = { ...goodRecords['2a'], nhsNumber: neverIssued(2), pathwayId: 'PW2' };
      await load(folder, [treated, seen(3, { firstSeenDate: '2024-01-13' }), seen(5)], 3);
      await withdraw(join(folder, 'store'), submission.hash, new Date(0));
      const second = await write(folder, { out: join(folder, 'second'), format: 'xml' });
      expect(second).toMatchObject({
        kind: 'written',
        sent: { sequence: 2, changes: { added: 1, changed: 2, unchanged: 1, gone: 1 } },
      });
      if (first.kind !== 'written' || second.kind !== 'written') throw new Error('not written');
      expect(second.sent.changes?.since).toBe(first.sent.id);
      const other = await write(folder, { out: join(folder, 'other'), month: month('2024-02') });
      expect(other).toMatchObject({ kind: 'written', sent: { changes: null } });
    }));

  test('what changed is not written over what was sent before', () =>
    inFolder(async (folder) => {
      await load(folder, [seen(1)], 1);
      await write(folder);
      const before = filesIn(join(folder, 'out'));
      await load(folder, [seen(2)], 2);
      await expect(write(folder)).rejects.toMatchObject({ code: 'filled-folder' });
      expect(filesIn(join(folder, 'out'))).toEqual(before);
      expect(sentOf(join(folder, 'store'))).toHaveLength(1);
    }));

  test('it is written out again byte for byte, also when the store has changed since', () =>
    inFolder(async (folder) => {
      const store = join(folder, 'store');
      await load(folder, [seen(1)], 1);
      await write(folder);
      await load(folder, [seen(1, { firstSeenDate: '2024-01-13' })], 2);
      const [sent] = sentOf(store);
      if (sent === undefined) throw new Error('nothing was kept');
      await deliver(store, sentCalled(store, sent.id.slice(0, 6)), join(folder, 'again'));
      expect(filesIn(join(folder, 'again'))).toEqual(filesIn(join(folder, 'out')));
    }));

  test('a kept file that was changed is not given out as what was sent', () =>
    inFolder(async (folder) => {
      const store = join(folder, 'store');
      await load(folder, [seen(1)]);
      await write(folder);
      const [sent] = sentOf(store);
      if (sent === undefined) throw new Error('nothing was kept');
      const name = sent.parts[0]?.name ?? '';
      writeFileSync(join(store, 'records', 'sent', sent.id, name), 'other');
      const out = join(folder, 'again');
      await expect(deliver(store, sent, out)).rejects.toMatchObject({ code: 'damaged-sent' });
      expect(existsSync(out)).toBe(false);
    }));

  test('of what is not called so, it is told what there is', () =>
    inFolder(async (folder) => {
      const store = join(folder, 'store');
      expect(() => sentCalled(store, 'a')).toThrow('nothing was sent yet');
      await load(folder, [seen(1)]);
      await write(folder);
      const known = sentOf(store)[0]?.id.slice(0, 12) ?? '';
      for (const id of ['', 'none']) expect(() => sentCalled(store, id)).toThrow(known);
    }));
});
