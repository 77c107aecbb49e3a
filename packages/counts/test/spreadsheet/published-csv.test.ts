import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cellName } from '../../src/spreadsheet/index.ts';
import { readCsvCells, type SeenCell } from './read-cells.ts';

const folder = join(process.env.CLOCKSTOP_SHARED ?? '../shared', 'data');
if (!existsSync(folder))
  console.log(`left out: every field of the published CSV files (no folder ${folder})`);

describe.skipIf(!existsSync(folder))('published CSV files', () => {
  const names = globSync('**/*.csv', { cwd: folder }).sort();

  test('are there', () => expect(names.length).toBeGreaterThan(50));

  test.each(names)('%s: every field is the one that a letter-by-letter reader finds', (name) => {
    const bytes = readFileSync(join(folder, name));
    const found = readCsvCells(bytes);
    expect(found.length).toBeGreaterThan(10);
    expect(found).toEqual(slowCells(bytes.toString('utf8')));
  });
});

/** A second, straightforward CSV reader: one letter at a time. */
function slowCells(text: string): SeenCell[] {
  const cells: SeenCell[] = [];
  let [row, column, field, wasQuoted, isQuoted] = [1, 1, '', false, false];
  const endField = () => {
    if (field !== '' || wasQuoted) cells.push([cellName(row, column), 'text', field]);
    [field, wasQuoted, column] = ['', false, column + 1];
  };
  const letters = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? '';
    if (letter === '"' && isQuoted && letters[at + 1] === '"') field += letters[at++];
    else if (letter === '"') [wasQuoted, isQuoted] = [true, !isQuoted];
    else if (isQuoted || (letter !== ',' && letter !== '\n')) field += letter;
    else {
      endField();
      if (letter === '\n') [row, column] = [row + 1, 1];
    }
  }
  endField();
  return cells;
}
