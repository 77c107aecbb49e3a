import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockstop, type Run } from './run-node.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const store = (...args: readonly string[]): Run => clockstop('records', ...args, '--store', at('store'));
const write = (...args: readonly string[]): Run => store('write', '--period', '2024-05', ...args);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clockstop-write-'));
  clockstop('synthesise', '--rows', '4000', '--seed', '7', '--out', at('good.csv'));
  store('load', at('good.csv'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('clockstop records write', () => {
  test('the files, what changed, and by when they are to be uploaded', () => {
    const { code, out } = write('--out', at('may'));
    expect(code).toBe(0);
    expect(out).toMatch(/^May 2024, all providers: \d+ records in 1 file, in .*may\. Sent [0-9a-f]{12}\.\n/);
    expect(out).toContain('\nNothing was written for this month and provider before.\n');
    expect(out).toContain('\nTo be uploaded by 17:00 on 3 July 2024; edits on screen until 4 July 2024.\n');
    const [name = ''] = readdirSync(at('may'));
    expect(name).toBe('cwt-all-2024-05-part-1-of-1.csv');
    expect(clockstop('records', 'check', join(at('may'), name)).code).toBe(0);
  });

  test('the same again says that nothing has changed, and is in the folder as it was', () => {
    const { code, out } = write('--out', at('may'));
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('\nNothing has changed since they were written on 2'),
    ]);
  });

  test('--provider takes a name or a code, and says how many are due from others', () => {
    const { code, out } = write('--provider', 'R1H', '--out', at('r1h'), '--format', 'xml', '--json');
    const { kind, provider, counts, sent } = JSON.parse(out);
    expect([code, kind, provider, sent.format]).toEqual([0, 'written', 'R1H', 'xml']);
    expect(counts.due + counts.elsewhere + counts.fromNowhere).toBe(
      JSON.parse(write('--out', at('may'), '--json').out).counts.due,
    );
    expect(readFileSync(join(at('r1h'), sent.parts[0].name), 'utf8')).toMatch(/^<\?xml/);
  });

  test('refused: what is wrong, in which rows of which files, and nothing is written', () => {
    const { code, out } = write('--out', at('never'), '--as-of', '2024-05-10', '--report', at('report.csv'));
    expect(code).toBe(1);
    expect(out).toMatch(
      /^May 2024, all providers: \d+ of \d+ records would be rejected\. Nothing was written\.\n/,
    );
    expect(out).toMatch(/\nThey were loaded from:\n {2}good\.csv: \d+, /);
    expect(readdirSync(folder)).not.toContain('never');
    const report = readFileSync(at('report.csv'), 'utf8');
    const [, file, id, severity, row] = /\r\n(.*?),(.*?),(.*?),(\d+),/.exec(report) ?? [];
    expect([file, id, severity]).toEqual(['good.csv', 'CWT-C101', 'error']);
    expect(Number(row)).toBeGreaterThan(0);
    expect(out + report).not.toMatch(/999\d{7}/);
  });

  test('none: no record is due', () => {
    const { code, out } = store('write', '--period', '2012-05', '--out', at('none'));
    expect([code, out]).toEqual([
      1,
      'May 2012, all providers: no record of the store is due. Nothing was written.\n',
    ]);
  });

  test.each([
    [['--period', 'May', '--out', 'x'], '"May" is not a choice for --period'],
    [['--period', '2024-05..2024-06', '--out', 'x'], 'months such as 2026-06'],
    [['--period', '2024-05'], "required option '--out <folder>'"],
    [['--period', '2024-05', '--out', 'x', '--provider', 'Q99'], 'No organisation is called "Q99"'],
    [['--period', '2024-05', '--out', 'x', '--format', 'json'], 'Allowed choices are csv, xml'],
    [['--period', '2024-05', '--out', '/proc/nowhere/x'], '/proc/nowhere/x cannot be written'],
    [['--period', '2024-05', '--out', tmpdir()], 'holds files already'],
  ])('wrong use ends with 2: %j', (options, message) => {
    const { code, out, err } = store('write', ...options);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  test('a store without records says what to do', () => {
    const args = ['--period', '2024-05', '--out', at('x'), '--store', at('nothing')];
    const { code, err } = clockstop('records', 'write', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining('clockstop records load FILE')]);
    expect(readdirSync(folder)).not.toContain('nothing');
  });
});

describe('clockstop records sent', () => {
  test('lists what was written, and writes it again byte for byte', () => {
    const [first] = JSON.parse(store('sent', '--json').out);
    const { out } = store('sent');
    expect(out).toMatch(new RegExp(`\\n${first.id.slice(0, 12)} +2024-05 +all +csv +1 +${first.records} `));
    expect(store('sent', first.id.slice(0, 8), '--out', at('again')).code).toBe(0);
    const name = first.parts[0].name;
    const [one, other] = [at('may'), at('again')].map((place) => readFileSync(join(place, name)));
    expect(other).toEqual(one);
  });

  test('files that are there are not written over', () => {
    mkdirSync(at('filled'));
    writeFileSync(join(at('filled'), 'notes.txt'), '');
    const [first] = JSON.parse(store('sent', '--json').out);
    const { code, err } = store('sent', first.id, '--out', at('filled'));
    expect([code, err]).toEqual([2, expect.stringContaining('nothing is written over')]);
  });

  test('a store from which nothing was written says so', () => {
    const { code, out } = clockstop('records', 'sent', '--store', at('nothing'));
    expect([code, out]).toEqual([0, 'Nothing was written to be sent from this store yet.\n']);
  });

  test('--out needs to know which one', () => {
    const { code, err } = store('sent', '--out', at('which'));
    expect([code, err]).toEqual([2, expect.stringContaining('Give the first letters of one of these')]);
  });
});
