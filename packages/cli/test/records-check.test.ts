import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockstop } from './run-node.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clockstop-records-'));
  clockstop(
    'synthesise',
    '--messy',
    '--rows',
    '300',
    '--seed',
    '7',
    '--out',
    at('messy.csv'),
    '--key',
    at('key.json'),
  );
  clockstop('synthesise', '--rows', '40', '--out', at('good.xml'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('clockstop records check', () => {
  test('a good file ends with 0 and says that nothing was found', () => {
    const { code, out } = clockstop('records', 'check', at('good.xml'));
    expect([code, out]).toEqual([
      0,
      'good.xml, a submission in XML: 40 records read, 40 good. No problem was found.\n\n',
    ]);
  });

  test('--json finds the key of a messy file and nothing else, and ends with 1', () => {
    const { code, out } = clockstop('records', 'check', at('messy.csv'), '--json');
    const { problems, lines, good, rejected } = JSON.parse(out);
    const key = JSON.parse(readFileSync(at('key.json'), 'utf8'));
    const found = problems.map(({ row, id, item }: Record<string, unknown>) => ({ row, id, item }));
    expect([found, lines, good]).toEqual([key.problems, key.lines, key.good]);
    expect([code, good + rejected]).toEqual([1, 300]);
  });

  test('for people it is a table: the problem, how many, first rows, what to do', () => {
    const { code, out } = clockstop('records', 'check', at('messy.csv'), '--limit', '100');
    expect(code).toBe(1);
    expect(out).toMatch(
      /^messy\.csv, a submission in CSV: 300 records read, \d+ good \(\d+ of them with a warning\)/,
    );
    expect(out).toMatch(/\nProblem +How many +First rows +What to do\n/);
    expect(out).toMatch(/\nERRORS: [\s\S]*\nWARNINGS: /);
    expect(out.split('\n').every((line) => line.length <= 120)).toBe(true);
    expect(out).not.toMatch(/\d{10}/);
  });

  test('--report writes every problem as CSV, without NHS numbers', () => {
    clockstop('records', 'check', at('messy.csv'), '--report', at('report.csv'));
    const lines = readFileSync(at('report.csv'), 'utf8').trimEnd().split('\r\n');
    const { problems } = JSON.parse(readFileSync(at('key.json'), 'utf8'));
    expect(lines[0]).toMatch(/^file,id,severity,row,line,nhsNumber,item,/);
    expect(lines).toHaveLength(problems.length + 1);
    expect(lines.join('\n')).not.toMatch(/999\d{7}/);
  });

  test('--limit shows so many problems, and the count of all of them stays', () => {
    const { out } = clockstop('records', 'check', at('messy.csv'), '--json', '--limit', '2');
    const { problems, problemCount } = JSON.parse(out);
    expect(problems).toHaveLength(2);
    expect(problemCount).toBeGreaterThan(60);
  });

  test('--as-of is the day after which nothing can have happened', () => {
    const { code, out } = clockstop('records', 'check', at('good.xml'), '--as-of', '2022-01-01');
    expect([code, out.includes('CWT-C101')]).toEqual([1, true]);
  });

  test('a file that is none of records ends with 2 and what to do, and does not keep the others from it', () => {
    writeFileSync(at('empty.csv'), '');
    const { code, out, err } = clockstop('records', 'check', at('empty.csv'), at('good.xml'), '--json');
    expect([code, err]).toEqual([2, 'empty.csv is empty. Export it again.\n']);
    expect(JSON.parse(out)).toMatchObject({ good: 40, files: [{ refused: 'empty' }, { lines: 40 }] });
  });

  test.each([
    [['--as-of', 'soon'], '"soon" is not a choice for --as-of'],
    [['--mapping', 'nowhere.json'], 'nowhere.json cannot be opened'],
    [['--limit', '-1'], '"-1" is not a choice for --limit'],
    [['--report', 'nowhere/report.csv'], 'cannot be written'],
  ])('wrong use ends with 2: %j', (options, message) => {
    const { code, out, err } = clockstop('records', 'check', at('good.xml'), ...options);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

describe('clockstop records check --propose', () => {
  test('the proposal can be saved and used as it is', () => {
    const headings = 'NHS no,CRTPSD,DTT,TSD,Ward';
    writeFileSync(at('extract.csv'), `${headings}\nABC-1,01/02/2024,15/02/2024,01/03/2024,North\n`);
    const { code, out, err } = clockstop('records', 'check', at('extract.csv'), '--propose');
    expect([code, JSON.parse(out).columns.CRTPSD]).toEqual([0, 'referralReceivedDate']);
    expect(err).toMatch(/CRTPSD +\d+% {2}referralReceivedDate: it is a usual short name/);
    expect(err).toContain('Not recognised, and left out: Ward.');
    writeFileSync(at('mapping.json'), out);
    const checked = clockstop(
      'records',
      'check',
      at('extract.csv'),
      '--mapping',
      at('mapping.json'),
      '--json',
    );
    expect(JSON.parse(checked.out)).toMatchObject({ lines: 1, good: 1, files: [{ layout: 'mapped' }] });
  });

  test('of what is no file it says so', () => {
    const { code, err } = clockstop('records', 'check', at('nothing.csv'), '--propose');
    expect([code, err]).toEqual([
      2,
      'nothing.csv cannot be opened (there is nothing there). Give the path of a file that exists and that you may read.\n',
    ]);
  });
});

describe('clockstop synthesise', () => {
  test('the same seed makes the same file', () => {
    clockstop('synthesise', '--messy', '--rows', '300', '--seed', '7', '--out', at('again.csv'));
    expect(readFileSync(at('again.csv')).equals(readFileSync(at('messy.csv')))).toBe(true);
  });

  test('it says when there are too few records for every problem', () => {
    const args = ['--messy', '--rows', '20', '--out', at('short.csv'), '--json'];
    const { code, out, err } = clockstop('synthesise', ...args);
    expect([code, JSON.parse(out).key.leftOut.length > 10]).toEqual([0, true]);
    expect(err).toMatch(
      /^20 records are too few for every problem: \d+ are not in the file .* Give --rows \d+ or more\.\n$/,
    );
  });

  test.each([
    [['--problem', 'CWT-F013'], '"CWT-F013" is not a choice for --problem in the layout submission'],
    [['--rows', '0'], '"0" is not a choice for --rows'],
  ])('wrong use ends with 2: %j', (options, message) => {
    const { code, err } = clockstop('synthesise', '--out', at('wrong.csv'), ...options);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
