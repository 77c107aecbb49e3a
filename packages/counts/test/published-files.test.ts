import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { register } from '@clockstop/organisations';
import { expect, test } from 'vitest';
import { isCommissioner } from '../src/commissioner.ts';
import {
  explainPlace,
  type Problem,
  type PublishedFile,
  readPublishedFile,
  severityOf,
} from '../src/index.ts';
import { drawnTable } from './drawn-table.ts';
import { cellsOf } from './layouts/read-invented.ts';
import { describePublished, publishedFiles, publishedFolder } from './published-folder.ts';

/** What is remembered of each file: not its counts, which are many. */
const files = new Map<string, Omit<PublishedFile, 'counts'>>();

function read(path: string): { bytes: Buffer; file: PublishedFile } {
  const bytes = readFileSync(join(publishedFolder, path));
  const facts = { name: basename(path), isCommissioner: (code: string) => isCommissioner(register, code) };
  const file = readPublishedFile(bytes, facts);
  if (file === null) throw new Error(`${path}: no table was found`);
  files.set(path, { ...file, counts: undefined } as Omit<PublishedFile, 'counts'>);
  return { bytes, file };
}

function problemsOf(severity: 'error' | 'disagreement'): [string, Problem][] {
  const all = [...files].flatMap(([path, { problems }]) =>
    problems.map((problem) => [path, problem] as const),
  );
  return all.flatMap(([path, problem]) =>
    severityOf(problem.code) === severity ? [[basename(path), problem]] : [],
  );
}

const layouts = drawnTable(`
  provider-workbooks-2015            | G1 | workbook
  provider-csv-2015-2017             | G2 | csv
  fds-by-route-csv                   | G2 | csv
  commissioner-workbooks-2016-2021   | G3 | workbook
  commissioner-workbooks-july        | G3 | workbook
  provider-extracts/Cancer           | G4 | extract
  provider-extracts/CWT              | G5 | extract
  workbooks-2023-2024                | G6 | workbook
`);

describePublished('every published file', () => {
  test('is there', () => expect(publishedFiles.length).toBeGreaterThan(100));

  test.each(publishedFiles)('%s: every cell is accounted for, and none is lost', (path) => {
    const { bytes, file } = read(path);
    const { there, accountedFor } = cellsOf(bytes, file);
    expect(accountedFor).toBe(there);
    expect(file.counts.length).toBeGreaterThan(0);
    expect(file.problems.filter(({ code }) => severityOf(code) === 'error')).toEqual([]);
    expect(file.problems.some(({ code }) => code === 'new-label' || code === 'unknown-text')).toBe(false);
    const [, layout, release] = layouts.find(([folder = '']) => path.startsWith(folder)) ?? [];
    expect([file.layout, file.release]).toEqual([layout, release]);
    expect([...new Set(file.counts.map(({ basis }) => basis))]).toEqual([basisOf(path)]);
  });

  function basisOf(path: string): string {
    return /commissioner/i.test(path) ? 'commissioner' : 'provider';
  }

  test('agrees with itself, but for five rows of one sheet', () => {
    const rows = problemsOf('disagreement').filter(([, { code }]) => code !== 'status-differs');
    expect(rows.map(([file, problem]) => `${file}: ${explainPlace(problem)}`)).toEqual(
      [154, 181, 346, 347, 348].map(
        (row) =>
          `Q1-2015-2016-CANCER-WAITING-TIMES-PROVIDER-WORKBOOK.xlsx: sheet "31-DAY (RARER CANCERS)", row ${row}`,
      ),
    );
    expect(rows.every(([, { code }]) => code.startsWith('bands-') || code.startsWith('england-'))).toBe(true);
  });

  test('states the status of its name, but for three workbooks', () => {
    const named = problemsOf('disagreement').filter(([, { code }]) => code === 'status-differs');
    expect(named.map(([file, { facts }]) => `${file.slice(0, 12)} ${facts.named} ${facts.inside}`)).toEqual([
      'JANUARY-2016 final provisional',
      'JULY-2017-CA final provisional',
      'MARCH-2018-C final provisional',
    ]);
  });

  test('has a vintage by what is written in it, else by its name, else none', () => {
    const vintages = [...files].map(([path, { vintage }]) => `${path.split('/')[0]} ${vintage}`);
    const times = new Map<string, number>();
    for (const vintage of vintages) times.set(vintage, (times.get(vintage) ?? 0) + 1);
    expect(Object.fromEntries(times)).toEqual({
      'commissioner-workbooks-2016-2021 provisional': 16,
      'commissioner-workbooks-july final': 3,
      'fds-by-route-csv unknown': 24,
      'provider-csv-2015-2017 unknown': 41,
      'provider-extracts final': 2,
      'provider-extracts provisional': 1,
      'provider-extracts unknown': 4,
      'provider-workbooks-2015 unknown': 1,
      'workbooks-2023-2024 final': 30,
    });
  });

  test('together they hold some 5.7 million counts and shares', () => {
    const cells = [...files.values()].map(({ cells: { count, share } }) => count + share);
    expect(cells.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(5_500_000);
  });
});
