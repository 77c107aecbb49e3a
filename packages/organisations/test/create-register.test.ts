import { describe, expect, it } from 'vitest';
import {
  allianceListIn,
  allianceOf,
  alliancesIn,
  boardOf,
  createRegister,
  findOrganisation,
  nameIn,
  slugOf,
  unattributedInWords,
} from '../src/index.ts';

const example = createRegister({
  organisations: [
    { code: 'X1', kind: 'alliance', name: 'Hill and Dale Cancer Alliance', aliases: ['HAD'] },
    { code: 'X2', kind: 'alliance', name: 'Coast Cancer Alliance' },
    { code: 'B1', kind: 'icb', name: 'NHS Hill ICB' },
    { code: 'T1', kind: 'trust', name: 'Hill Hospitals NHS Trust' },
    { code: 'T2', kind: 'trust', name: 'Dale Hospital NHS Trust', closed: '2022-03-31' },
    { code: 'T3', kind: 'trust', name: 'Moor Hospital NHS Trust' },
    { code: 'P1', kind: 'provider', name: 'Everywhere Ltd' },
  ],
  relations: [
    { kind: 'board', code: 'T1', to: 'B1' },
    { kind: 'alliance', code: 'B1', to: 'X1' },
    { kind: 'alliance', code: 'T3', to: 'X2', from: '2022-04', until: '2023-03' },
  ],
  successions: [{ code: 'T2', to: 'T1', day: '2022-04-01', source: 'unverified' }],
  outside: [{ code: 'P1', reason: 'several-alliances', source: 'unverified' }],
});

describe('an invented register', () => {
  it('rolls up by its own relations', () => {
    const of = (code: string, month = '2022-06') => allianceOf(example, code, 'provider', month);
    expect(of('T1')).toMatchObject({ alliance: 'X1', derived: false });
    expect(of('T2')).toMatchObject({ alliance: 'X1', derived: true });
    expect(of('T3')).toMatchObject({ alliance: 'X2', derived: false });
    expect(of('T3', '2023-04')).toEqual({ kind: 'unattributed', reason: 'no-relation' });
    expect(of('P1')).toEqual({ kind: 'unattributed', reason: 'several-alliances' });
    expect(of('R1H')).toEqual({ kind: 'unattributed', reason: 'unknown-code' });
    expect(boardOf(example, 'T2', 'provider', '2022-06')).toMatchObject({ board: 'B1', derived: true });
  });

  it('has one list of its alliances', () => {
    expect(alliancesIn(example, '2022-06').map(slugOf)).toEqual(['coast', 'hill-and-dale']);
    expect(allianceListIn(example, '2022-06')).toMatchObject({ id: 'only', stated: true });
  });

  it('is searched like the real one', () => {
    expect(findOrganisation(example, 'had')).toMatchObject({ kind: 'found', organisation: { code: 'X1' } });
    expect(findOrganisation(example, 'hospital')).toMatchObject({ kind: 'several' });
    expect(findOrganisation(example, 'hill', { kinds: ['trust'] })).toMatchObject({
      organisation: { code: 'T1' },
    });
  });

  it('follows successors only where they all agree', () => {
    const divided = createRegister({
      organisations: [
        { code: 'X1', kind: 'alliance', name: 'One' },
        { code: 'X2', kind: 'alliance', name: 'Other' },
        ...['A', 'B', 'C', 'D', 'E'].map((code) => ({ code, kind: 'trust' as const, name: code })),
      ],
      relations: [
        { kind: 'alliance', code: 'B', to: 'X1' },
        { kind: 'alliance', code: 'C', to: 'X2' },
      ],
      successions: [
        { code: 'A', to: 'B', day: '2020-04-01', source: 'unverified' },
        { code: 'A', to: 'C', day: '2020-04-01', source: 'unverified' },
        { code: 'D', to: 'B', day: '2020-04-01', source: 'unverified' },
        { code: 'D', to: 'E', day: '2020-04-01', source: 'unverified' },
      ],
    });
    expect(allianceOf(divided, 'A', 'provider', '2020-01')).toMatchObject({ reason: 'several-alliances' });
    expect(allianceOf(divided, 'D', 'provider', '2020-01')).toMatchObject({ reason: 'no-relation' });
  });
});

it('names an organisation as of the month', () => {
  const trust = {
    name: 'Third',
    formerNames: [
      { name: 'Second', until: '2021-09' },
      { name: 'First', until: '2016-03' },
      { name: 'Once', until: null },
    ],
    code: 'T',
    kind: 'trust' as const,
    aliases: [],
    otherCodes: [],
    opened: null,
    closed: null,
  };
  expect(
    ['2015-06', '2016-03', '2016-04', '2021-09', '2021-10'].map((month) => nameIn(trust, month)),
  ).toEqual(['First', 'First', 'Second', 'Second', 'Third']);
});

it('says each reason in a sentence', () => {
  expect(unattributedInWords('national-hub')).toBe('A national commissioning hub belongs to no place.');
});
