import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dimension, parseBandHeading, parseLabel } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';

const folder = join(process.env.CLOCKSTOP_SHARED ?? '../shared', 'data', 'cwt');
if (!existsSync(folder)) console.log(`left out: the labels of real published files (no folder ${folder})`);

describe.skipIf(!existsSync(folder))('the labels of real published files', () => {
  test('28-day figures by route and suspected cancer', () => {
    const rows = rowsOf('fds-by-route-csv/*.csv').filter((row) => /^\d+$/.test(row[5] ?? ''));
    expect(rows.length).toBeGreaterThan(1000);
    expect(unknownIn('route', rows, 3)).toEqual([]);
    expect(unknownIn('suspectedCancer', rows, 4)).toEqual([]);
  });

  test('treatments by care setting and cancer', () => {
    const rows = rowsOf('provider-csv-2015-2017/*.csv').filter((row) => /^[\d.]+$/.test(row[5] ?? ''));
    expect(rows.length).toBeGreaterThan(1000);
    expect(unknownIn('setting', rows, 3)).toEqual([]);
    expect(unknownIn('cancerType', rows, 4).filter((text) => text !== 'RADIOTHERAPY')).toEqual([]);
  });

  test('every heading that speaks of days without a share names a band', () => {
    const headings = [...rowsOf('fds-by-route-csv/*.csv'), ...rowsOf('provider-csv-2015-2017/*.csv')]
      .flat()
      .filter((text) => /^\s*(?:within|after|in|\d+ to) .*\bdays?\s*$/i.test(text));
    expect(new Set(headings).size).toBeGreaterThan(10);
    expect(headings.filter((text) => parseBandHeading(text) === null)).toEqual([]);
  });
});

function unknownIn(
  dimension: Dimension,
  rows: readonly (readonly string[])[],
  column: number,
): readonly string[] {
  const texts = new Set(rows.map((row) => row[column] ?? ''));
  return [...texts].filter((text) => parseLabel(dimension, text).kind === 'unknown');
}

function rowsOf(pattern: string): readonly (readonly string[])[] {
  const files = globSync(pattern, { cwd: folder });
  return files.flatMap((file) => readFileSync(join(folder, file), 'latin1').split(/\r?\n/).map(cellsOf));
}

function cellsOf(line: string): readonly string[] {
  const cells = [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)];
  return cells.map(([, quoted, plain]) => (quoted ?? plain ?? '').replaceAll('""', '"'));
}
