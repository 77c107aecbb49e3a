import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ChartCell, type ChartColumn, type NationalChart, nationalChart } from '@clockstop/answers';
import type { Basis } from '@clockstop/counts';
import { alliancesIn, findOrganisation, organisationByCode, register } from '@clockstop/organisations';
import { type Period, parsePeriod, standardsIn } from '@clockstop/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleFiles } from '../src/example/example-files.ts';
import { exampleRegister } from '../src/example/example-register.ts';
import { type Example, openExample } from '../src/example/open-example.ts';
import { places } from '../src/example/places.ts';
import { seededRandom } from '../src/example/random.ts';

let example: Example;
beforeAll(async () => {
  example = await openExample(new Date('2026-11-23'));
});
afterAll(() => example.close());

const bases: readonly Basis[] = ['provider', 'commissioner'];

function chart(month: string, basis: Basis): Promise<NationalChart> {
  return nationalChart(example.store, { period: parsePeriod(month) as Period, basis });
}

type Available = Extract<ChartColumn, { available: true }>;

async function columns(month: string, basis: Basis): Promise<readonly Available[]> {
  return (await chart(month, basis)).columns.filter((column) => column.available);
}

async function cells(month: string, basis: Basis): Promise<readonly ChartCell[]> {
  return (await columns(month, basis)).flatMap((column) => Object.values(column.cells));
}

describe('the organisations of the example', () => {
  test('none of their codes is in the real register, nor does any published code look like them', () => {
    for (const { code } of exampleRegister.organisations) {
      expect(organisationByCode(register, code), code).toBeNull();
      expect(code).toMatch(/^INVENT[ABLP]\d\d$/);
    }
    expect(register.organisations.filter(({ code }) => code.startsWith('INVENT'))).toEqual([]);
  });

  test('none of their names is like a real one, and each says that it is invented', () => {
    for (const { id } of places) expect(findOrganisation(register, id).kind, id).toBe('none');
    for (const { name } of exampleRegister.organisations) expect(name).toMatch(/ \(invented\)$/);
  });

  test('every code of the files is in the register of the example', () => {
    const codes = exampleFiles().flatMap(({ text }) =>
      [...text.matchAll(/^"","(\w+)"/gm)].map(([, code]) => code),
    );
    const known = new Set(exampleRegister.organisations.map(({ code }) => code));
    expect(codes.length).toBeGreaterThan(1000);
    expect(codes.filter((code) => !known.has(code ?? ''))).toEqual([]);
  });

  test('there are 21 alliances', () => {
    expect(alliancesIn(exampleRegister, '2022-04')).toHaveLength(21);
  });
});

describe('the files of the example', () => {
  test('say in name, title and a note that they are invented', () => {
    for (const { name, text } of exampleFiles()) {
      expect(name).toMatch(/^invented-/);
      const [title, , , note] = text.split('\n');
      expect(title).toContain('(INVENTED EXAMPLE)');
      expect(note).toContain('EVERY FIGURE IN THIS FILE IS INVENTED');
    }
  });

  test('are the same on every run', () => {
    expect(exampleFiles()).toEqual(exampleFiles());
  });

  test('are read as published CSV files, without a problem', () => {
    const { sources } = example.store;
    expect(sources).toHaveLength(exampleFiles().length);
    expect(new Set(sources.map(({ layout }) => layout))).toEqual(new Set(['G2']));
    expect(sources.flatMap(({ problems }) => problems)).toEqual([]);
  });
});

describe.each(bases)('the chart of the example, %s basis', (basis) => {
  test.each(['2022-04', '2024-01'])('has all standards of %s for 21 alliances', async (month) => {
    const { rows, columns: all } = await chart(month, basis);
    expect(rows).toHaveLength(21);
    expect(all.filter(({ available }) => !available)).toEqual([]);
    const ids = all.map(({ standard }) => standard.id);
    expect(ids).toEqual(expect.arrayContaining(standardsIn(month as never).map(({ id }) => id)));
  });

  test('has the ten standards in April 2022', async () => {
    expect(await columns('2022-04', basis)).toHaveLength(10);
  });

  test('has joint winners, and winners alone', async () => {
    const firsts = (await cells('2022-04', basis)).filter(({ rank }) => rank === 1);
    expect(firsts.some(({ tied, share }) => tied > 1 && share === 1)).toBe(true);
    expect(firsts.some(({ tied }) => tied === 1)).toBe(true);
  });

  test('has standards that were met and standards that were not', async () => {
    const met = new Set((await cells('2022-04', basis)).map((cell) => cell.met));
    expect(met).toEqual(new Set([true, false, null]));
  });

  test('has figures that belong to no alliance, with their organisation and the reason', async () => {
    const all = await columns('2022-04', basis);
    expect(all.filter(({ unattributed }) => unattributed.total > 0).length).toBeGreaterThan(5);
    const [none, ...others] = new Set(
      all.flatMap(({ belongsToNone }) => belongsToNone.map(({ reason }) => reason)),
    );
    expect(others).toEqual([]);
    expect(none).toMatch(basis === 'provider' ? /several alliances/ : /not known/);
  });
});

describe('the figures of the example', () => {
  test('have an alliance with nobody to count, and so without a rank', async () => {
    const empty = (await cells('2022-04', 'provider')).filter(({ total }) => total === 0);
    expect(empty.length).toBeGreaterThan(0);
    for (const cell of empty) expect(cell).toMatchObject({ within: 0, share: null, rank: null, met: null });
  });

  test('have halves in 62-day pathways by provider, and nowhere else', async () => {
    const halved = (column: Available) => Object.values(column.cells).some(({ total }) => total % 1 === 0.5);
    const ids = (await columns('2022-04', 'provider')).filter(halved).map(({ standard }) => standard.id);
    expect(ids).toEqual(['62-day-referral', '62-day-screening', '62-day-upgrade']);
    expect((await columns('2022-04', 'commissioner')).filter(halved)).toEqual([]);
  });

  test.each(['2022-04', '2024-01'])('count the same patients on both bases in %s', async (month) => {
    const england = async (basis: Basis) => (await columns(month, basis)).map((column) => column.england);
    expect(await england('provider')).toEqual(await england('commissioner'));
  });
});

test('closing the example removes its folder', async () => {
  const { store, close } = await openExample(new Date('2026-11-23'));
  const folder = dirname(store.folder);
  expect(existsSync(folder)).toBe(true);
  close();
  expect(existsSync(folder)).toBe(false);
});

test('seeded numbers lie between 0 and 1, evenly, and are the same for the same seed', () => {
  const draw = (seed: number) => Array.from({ length: 10_000 }, seededRandom(seed));
  const numbers = draw(7);
  expect(draw(7)).toEqual(numbers);
  expect(draw(8)).not.toEqual(numbers);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  const tenths = Map.groupBy(numbers, (number) => Math.floor(number * 10));
  for (const { length } of tenths.values()) expect(Math.abs(length - 1000)).toBeLessThan(150);
});
