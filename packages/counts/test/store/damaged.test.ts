import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a store whose files are all damaged is refused by name, time after time', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'counts'));
  for (const digit of '123456')
    writeFileSync(join(folder, 'counts', `${digit.repeat(64)}.parquet`), 'not Parquet');
  for (let time = 0; time < 100; time++)
    await expect(openStore(folder)).rejects.toMatchObject({ code: 'broken-source' });
});
