import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CellKind, cellName, openWorkbook } from '../../src/spreadsheet/index.ts';
import { readSlowly } from './slow-workbook.ts';
import { thrownCode } from './thrown-code.ts';

const folder = join(process.env.CLOCKSTOP_SHARED ?? '../shared', 'data');
if (!existsSync(folder)) console.log(`left out: every cell of the published workbooks (no folder ${folder})`);

describe.skipIf(!existsSync(folder))('published workbooks', () => {
  const names = globSync('**/*.xlsx', { cwd: folder }).sort();

  test('are there', () => expect(names.length).toBeGreaterThan(50));

  test.each(names)('%s: every cell is the one that a general XML parser finds', (name) => {
    const bytes = readFileSync(join(folder, name));
    const found = fastCells(bytes);
    const expected = slowCells(bytes);
    expect(found.addresses.length).toBeGreaterThan(1000);
    expect(firstDifference(found, expected)).toBe(null);
  });

  test.each(globSync('**/*.xlsb', { cwd: folder }))('%s is recognised', (name) => {
    expect(thrownCode(() => openWorkbook(readFileSync(join(folder, name))))).toBe('xlsb');
  });

  test.each(globSync('**/*.xls', { cwd: folder }))('%s is recognised', (name) => {
    expect(thrownCode(() => openWorkbook(readFileSync(join(folder, name))))).toBe('old-xls');
  });

  test('dates are told by their style', () => {
    const [extract = ''] = globSync('**/CWT-CRS-Oct-2024-to-Mar-2025*.xlsx', { cwd: folder });
    const columns = new Map<number, Set<number>>();
    openWorkbook(readFileSync(join(folder, extract))).readSheet(0, (row) => {
      for (let index = 0; row.number > 1 && index < row.length; index++) {
        const column = row.columns[index] ?? 0;
        columns.set(column, (columns.get(column) ?? new Set()).add(row.isDate[index] ?? 0));
      }
    });
    expect([...columns].map(([column, dates]) => [column, ...dates])).toContainEqual([1, 1]);
    expect([...columns].filter(([, dates]) => dates.has(1)).length).toBe(1);
  });
});

interface Cells {
  readonly addresses: string[];
  readonly values: (string | number)[];
}

/** All cells of all sheets; formulas without a saved result have no value to compare. */
function fastCells(bytes: Buffer): Cells {
  const cells: Cells = { addresses: [], values: [] };
  const workbook = openWorkbook(bytes);
  for (const sheet of workbook.sheets.keys()) {
    workbook.readSheet(sheet, (row) => {
      for (let index = 0; index < row.length; index++) {
        if (row.kinds[index] === CellKind.uncalculated) continue;
        cells.addresses.push(`${sheet} ${cellName(row.number, row.columns[index] ?? 0)}`);
        cells.values.push(row.values[index] ?? '');
      }
    });
  }
  return cells;
}

function slowCells(bytes: Buffer): Cells {
  const cells: Cells = { addresses: [], values: [] };
  readSlowly(bytes, (sheet, address, value) => {
    cells.addresses.push(`${sheet} ${address}`);
    cells.values.push(value);
  });
  return cells;
}

function firstDifference(found: Cells, expected: Cells): unknown {
  const count = Math.max(found.addresses.length, expected.addresses.length);
  for (let index = 0; index < count; index++) {
    const [ours, theirs] = [found, expected].map(({ addresses, values }) => [
      addresses[index],
      values[index],
    ]);
    if (ours?.[0] !== theirs?.[0] || ours?.[1] !== theirs?.[1]) return { ours, theirs };
  }
  return null;
}
