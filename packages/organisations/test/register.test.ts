import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allianceOf,
  alliancesIn,
  boardsOf,
  organisationByCode,
  predecessorsOf,
  type Relation,
  register,
  sharedBoroughsOf,
  successorsOf,
} from '../src/index.ts';

const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

const overlaps = (one: Relation, other: Relation): boolean =>
  one.from <= (other.until ?? '9999-12') && other.from <= (one.until ?? '9999-12');

describe('organisations', () => {
  it('have codes of their own', () => {
    const codes = register.organisations.map(({ code }) => code.toUpperCase());
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });

  it('have other codes that are no one else’s', () => {
    const others = register.organisations.flatMap(({ code, otherCodes }) =>
      otherCodes.filter((other) => organisationByCode(register, other)?.code !== code),
    );
    expect(others).toEqual([]);
  });

  it('have names, and days that are days', () => {
    for (const { code, name, opened, closed } of register.organisations) {
      expect(name, code).toMatch(/^\S.*\S$/);
      for (const one of [opened, closed]) if (one !== null) expect(one, code).toMatch(day);
      if (opened !== null && closed !== null) expect(opened <= closed, code).toBe(true);
    }
  });

  it('bore former names one after another', () => {
    for (const { code, formerNames } of register.organisations) {
      const ends = formerNames.flatMap(({ until }) => until ?? []);
      for (const end of ends) expect(end, code).toMatch(month);
      expect(ends, code).toEqual([...new Set(ends)].sort().reverse());
    }
  });

  it('are found in small letters and with spaces around, and null where there is none', () => {
    expect(organisationByCode(register, ' r1h ')?.name).toBe('Barts Health NHS Trust');
    expect(organisationByCode(register, 'N72')?.code).toBe('E56000028');
    expect(organisationByCode(register, 'nothing')).toBeNull();
  });
});

describe('relations', () => {
  it('begin before they end, in months', () => {
    for (const relation of register.relations) {
      expect(relation.from).toMatch(month);
      if (relation.until !== null) expect(relation.until >= relation.from, relation.code).toBe(true);
    }
  });

  it('are between organisations that the register knows, of the right kind', () => {
    const kindOf = { alliance: 'alliance', board: 'icb', region: 'region' };
    for (const { kind, code, to } of register.relations) {
      expect(organisationByCode(register, code)?.code, code).toBe(code);
      expect(organisationByCode(register, to)?.kind, to).toBe(kindOf[kind]);
    }
  });

  it('do not overlap where they are of the same kind and code, but for the boroughs that alliances share', () => {
    const shared = new Set(
      alliancesIn(register, '2024-04').flatMap(({ code }) => sharedBoroughsOf(register, code, '2024-04')),
    );
    const sharedKeys = [...shared].map(({ code }) => `alliance ${code}`);
    const groups = Map.groupBy(register.relations, ({ kind, code }) => `${kind} ${code}`);
    const overlapping = [...groups].filter(([, group]) =>
      group.some((one, at) => group.slice(at + 1).some((other) => overlaps(one, other))),
    );
    expect(overlapping.map(([key]) => key).toSorted()).toEqual(sharedKeys.toSorted());
  });

  it('lead to alliances of the list in force', () => {
    for (const { kind, code, to, from, until } of register.relations)
      if (kind === 'alliance')
        for (const at of [from, until ?? '2026-10'])
          expect(
            alliancesIn(register, at).map((alliance) => alliance.code),
            `${code} ${at}`,
          ).toContain(to);
  });

  it('place each of the 42 boards in one alliance', () => {
    const boards = alliancesIn(register, '2022-07').flatMap(({ code }) =>
      boardsOf(register, code, '2022-07'),
    );
    expect(boards).toHaveLength(42);
    expect(new Set(boards.map(({ code }) => code)).size).toBe(42);
  });

  it('place each of the 106 sub-ICB locations in one alliance, as groups and as locations', () => {
    const locations = register.organisations.filter(({ kind }) => kind === 'sub-icb');
    expect(locations).toHaveLength(106);
    for (const at of ['2021-04', '2022-06', '2022-07', '2025-03'])
      for (const { code } of locations)
        expect(allianceOf(register, code, 'commissioner', at), code).toMatchObject({ derived: false });
  });
});

describe('successions', () => {
  const codes = fc.constantFrom(...register.organisations.map(({ code }) => code));

  it('are between organisations that the register knows', () => {
    for (const { code, to, day: on } of register.successions) {
      expect(organisationByCode(register, code)?.code, code).toBe(code);
      expect(organisationByCode(register, to)?.code, to).toBe(to);
      expect(on).toMatch(day);
    }
  });

  it('never lead back to where they began', () => {
    const beyond = (code: string): string[] =>
      successorsOf(register, code).flatMap(({ to }) => [to, ...beyond(to)]);
    fc.assert(fc.property(codes, (code) => !beyond(code).includes(code)));
  });

  it('are the same seen from both ends', () => {
    fc.assert(
      fc.property(codes, (code) =>
        successorsOf(register, code).every((one) => predecessorsOf(register, one.to).includes(one)),
      ),
    );
  });

  it('know who took over whom, and when', () => {
    expect(successorsOf(register, 'RW6').map(({ to, day: on }) => `${to} ${on}`)).toEqual([
      'R0A 2021-10-01',
      'RM3 2021-10-01',
    ]);
    expect(successorsOf(register, '07l').map(({ to }) => to)).toEqual(['A3A8R']);
    expect(predecessorsOf(register, 'Z9B2Z').map(({ code }) => code)).toEqual(['QMJ', 'QRV']);
    expect(predecessorsOf(register, 'nobody')).toEqual([]);
  });
});
