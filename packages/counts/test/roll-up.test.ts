import { createRegister, type Register } from '@clockstop/organisations';
import { month } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { ALL } from '../src/breakdown.ts';
import { type Among, nameOf, type RolledUp, rollUp, type Sum } from '../src/index.ts';
import { drawnTable } from './drawn-table.ts';

/** Two alliances with a board each; R1C moves from one to the other; R1M works in both. */
const register: Register = createRegister({
  organisations: [
    { code: 'E1', kind: 'alliance', name: 'North Cancer Alliance' },
    { code: 'E2', kind: 'alliance', name: 'South Cancer Alliance' },
    { code: 'QN1', kind: 'icb', name: 'NHS North' },
    { code: 'QS1', kind: 'icb', name: 'NHS South' },
    { code: 'R1A', kind: 'trust', name: 'First Trust' },
    { code: 'R1B', kind: 'trust', name: 'Second Trust' },
    { code: 'R1C', kind: 'trust', name: 'Third Trust' },
    { code: 'R1M', kind: 'provider', name: 'Everywhere Ltd' },
    { code: 'UNKNOWN', kind: 'unknown', name: 'Unknown' },
  ],
  relations: [
    { kind: 'alliance', code: 'QN1', to: 'E1' },
    { kind: 'alliance', code: 'QS1', to: 'E2' },
    { kind: 'board', code: 'R1A', to: 'QN1' },
    { kind: 'board', code: 'R1B', to: 'QN1', derived: true },
    { kind: 'board', code: 'R1C', to: 'QN1', until: '2021-06' },
    { kind: 'board', code: 'R1C', to: 'QS1', from: '2021-07' },
  ],
  outside: [
    { code: 'R1M', reason: 'several-alliances', source: 'unverified' },
    { code: 'UNKNOWN', reason: 'unknown-commissioner', source: 'unverified' },
  ],
});

/** Sums drawn as code | within total | bands `0-14:4 15-28:2`; an empty last cell is a table without bands. */
function toSums(drawn: string): Sum[] {
  return drawnTable(drawn).map(([code = '', figures = '', bands = '']) => {
    const [within = 0, total = 0] = figures.split(' ').map(Number);
    const pairs = bands.split(' ').map((each) => each.split(':'));
    return {
      ...ALL,
      code,
      name: `${code} AS PUBLISHED`,
      within,
      total,
      bands: bands === '' ? null : Object.fromEntries(pairs.map(([band, halves]) => [band, Number(halves)])),
    };
  });
}

function rolled(
  drawn: string,
  among: Among,
  when = '2021-05',
  basis: 'provider' | 'commissioner' = 'provider',
) {
  return rollUp(toSums(drawn), { register, among, basis, month: month(when) });
}

function groupsOf({ groups }: RolledUp): string[] {
  return [...groups.values()].map(
    ({ code, within, total, derived }) => `${code} ${within}/${total}${derived ? ' derived' : ''}`,
  );
}

function outsideOf({ unattributed }: RolledUp): string[] {
  return unattributed.map(({ code, within, total }) => `${code} ${within}/${total}`);
}

const everyone = `
  R1A     | 8 10
  R1B     | 3 4
  R1C     | 1 2
  R1M     | 5 6
  X99     | 0 1
  ENGLAND | 17 23
`;

describe('figures rolled up', () => {
  test('by the relations of the month', () => {
    expect(groupsOf(rolled(everyone, 'alliances', '2021-06'))).toEqual(['E1 12/16 derived', 'E2 0/0']);
    expect(groupsOf(rolled(everyone, 'alliances', '2021-07'))).toEqual(['E1 11/14 derived', 'E2 1/2']);
    expect(groupsOf(rolled(everyone, 'boards', '2021-07'))).toEqual(['QN1 11/14 derived', 'QS1 1/2']);
  });

  test('every alliance is there, with nothing where it has nothing', () => {
    expect(groupsOf(rolled('', 'alliances'))).toEqual(['E1 0/0', 'E2 0/0']);
    expect(groupsOf(rolled('', 'boards'))).toEqual([]);
  });

  test('what belongs to none is shown with the reason, and is in no group', () => {
    const found = rolled(everyone, 'alliances');
    expect(outsideOf(found)).toEqual(['R1M 5/6', 'X99 0/1']);
    expect(found.unattributed.map(({ reason }) => reason)).toEqual([
      'It works in several alliances.',
      'The register does not know this code.',
    ]);
    expect(found.unattributed[0]?.name).toBe('R1M AS PUBLISHED');
  });

  test('groups and what belongs to none are together all organisations, without England', () => {
    for (const among of ['alliances', 'boards', 'providers'] as const) {
      const { groups, unattributed } = rolled(everyone, among);
      const all = [...groups.values(), ...unattributed];
      expect(all.reduce((sum, { total }) => sum + total, 0)).toBe(23);
      expect(all.reduce((sum, { within }) => sum + within, 0)).toBe(17);
    }
  });

  test('a provider among providers is itself, whether known or not', () => {
    expect(groupsOf(rolled(everyone, 'providers'))).toEqual([
      'R1A 8/10',
      'R1B 3/4',
      'R1C 1/2',
      'R1M 5/6',
      'X99 0/1',
    ]);
  });

  test('a trust among commissioners is on the wrong basis and belongs to none', () => {
    const found = rolled('R1A | 8 10\nQS1 | 1 2\nUNKNOWN | 1 1', 'alliances', '2022-07', 'commissioner');
    expect(groupsOf(found)).toEqual(['E1 0/0', 'E2 1/2']);
    expect(outsideOf(found)).toEqual(['R1A 8/10', 'UNKNOWN 1/1']);
  });

  test('bands are added where everybody has them, and given up where one does not', () => {
    const bands = (drawn: string): unknown => rolled(drawn, 'alliances').groups.get('E1')?.bands;
    expect(bands('R1A | 8 10 | 0-14:6 15-28:2\nR1C | 1 2 | 0-14:1 29+:1')).toEqual({
      '0-14': 7,
      '15-28': 2,
      '29+': 1,
    });
    expect(bands('R1A | 8 10 | 0-14:6\nR1C | 1 2')).toBe(null);
  });
});

describe('the name to show', () => {
  test("is the register's, without the words Cancer Alliance, else the published one, else the code", () => {
    expect(nameOf(register, 'E1', 'anything')).toBe('North');
    expect(nameOf(register, 'R1A', 'FIRST TRUST')).toBe('First Trust');
    expect(nameOf(register, 'X99', 'NEW TRUST')).toBe('NEW TRUST');
    expect(nameOf(register, 'X99', '')).toBe('X99');
  });
});
