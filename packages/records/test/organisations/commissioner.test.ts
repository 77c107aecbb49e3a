import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commissionerOf, type Practices, readPractices } from '@clockstop/records';
import { expect, test } from 'vitest';
import { rule } from '../../../../spec/drawn.ts';
import { inventedRegister } from './invented-register.ts';

const practices: Practices = new Map([['Y00001', 'Q01']]);

rule(
  'The commissioner of a record',
  `
  commissioner | practice | code
  ------------ | -------- | ----
  Q01          | -        | Q01
  q01          | -        | Q01
  E54000999    | -        | Q01
  Q99          | Y00001   | Q99
  -            | Y00001   | Q01
  -            | y00001   | Q01
  -            | Y00002   | none
  -            | -        | none
  `,
  (row) => {
    const [commissioner, practice] = [row('commissioner'), row('practice')].map((text) =>
      text === '-' ? '' : text,
    );
    const given = { commissioner: commissioner ?? '', practice: practice ?? '' };
    return commissionerOf(given, inventedRegister, practices) ?? 'none';
  },
);

async function read(content: string): Promise<Practices> {
  const folder = await mkdtemp(join(tmpdir(), 'clockstop-practices-'));
  try {
    await writeFile(join(folder, 'practices.csv'), content);
    return await readPractices(join(folder, 'practices.csv'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a list of practices is read with headings and without', async () => {
  const expected = new Map([
    ['Y00001', 'Q01'],
    ['A12345', 'Q02'],
  ]);
  expect(await read('practice,icb\nY00001,Q01\na12345,q02\n')).toEqual(expected);
  expect(await read('Y00001,Q01\nA12345,Q02\n')).toEqual(expected);
});

test('a list that is none is refused by row and field', async () => {
  await expect(read('Y00001,Q01\nhello,Q01\n')).rejects.toThrow(
    'practices.csv, row 2: practice is not the code of a practice.',
  );
  await expect(read('Y00001,\n')).rejects.toThrow('row 1: icb is not the code of a board');
  await expect(read('Y00001,Q01\nY00001,Q02\n')).rejects.toThrow('row 2: practice is there before');
});
