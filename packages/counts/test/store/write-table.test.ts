import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeTable } from '../../src/index.ts';
import { openDatabase, quote } from '../../src/store/database.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('rows of any shape come back from the Parquet file as they were', async () => {
  const path = join(temporaryFolder(), "o'brien.parquet");
  const rows = Array.from({ length: 5000 }, (_, index) => ({
    code: `R${index}`,
    within: index / 2,
    'cancer "type"': index % 3 === 0 ? null : "Children's",
    ...(index === 4999 ? { late: 1 } : {}),
  }));
  await writeTable(rows, path);
  const database = await openDatabase(1, '256MB');
  try {
    const reader = await database.connection.runAndReadAll(`SELECT * FROM read_parquet(${quote(path)})`);
    expect(reader.columnNames()).toEqual(['code', 'within', 'cancer "type"', 'late']);
    const found = reader.getRows();
    expect(found.length).toBe(5000);
    expect(found[0]).toEqual(['R0', 0, null, null]);
    expect(found[4999]).toEqual(['R4999', 2499.5, "Children's", 1]);
  } finally {
    database.close();
  }
});
