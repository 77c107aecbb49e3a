import { describe, expect, it } from 'vitest';
import {
  alliancesIn,
  alliancesOfBorough,
  boardsOfBorough,
  boroughsOf,
  organisationByCode,
  populationOf,
  register,
  sharedBoroughsOf,
  townOf,
} from '../src/index.ts';
import { drawnTable } from './drawn-table.ts';

/** Borough | alliance | boards in March 2025, as far as names say. */
const boroughs = drawnTable(`
  E09000012 | E56000028 | QMF
  E08000035 | E56000030 | QWO
  E06000022 | E56000015 | QOX
  E06000024 | E56000015 | QUY
  E06000066 | E56000015 | QSL
  E10000013 | E56000015 | QR1
  E08000025 | E56000007 | QHL
  E10000030 | E56000012 | QNQ QXU
  E09000021 | E56000021 |
  E10000017 | E56000018 | QE1
  E10000012 | E56000023 E56000022 | QH8 QM7 QJG
  E10000014 | E56000016 E56000012 | QRL QNQ
`);

describe('a borough', () => {
  it.each(boroughs)('%s lies in %s, served by %s', (code = '', alliance, boards = '') => {
    const borough = organisationByCode(register, code);
    if (borough === null) throw new Error(`no such borough: ${code}`);
    expect(alliancesOfBorough(register, code, '2025-03').join(' ')).toBe(alliance);
    expect(boardsOfBorough(register, borough, '2025-03').map((board) => board.code)).toEqual(
      boards.split(' ').filter((each) => each !== ''),
    );
  });

  it('has no alliance before the months for which it is placed', () => {
    expect(alliancesOfBorough(register, 'E09000012', '2020-03')).toEqual([]);
  });
});

describe('the boroughs of England', () => {
  it('are 153, of which two alliances share six', () => {
    const codes = (of: typeof boroughsOf) =>
      alliancesIn(register, '2024-04').flatMap(({ code }) =>
        of(register, code, '2024-04').map((each) => each.code),
      );
    const [whole, shared] = [codes(boroughsOf), codes(sharedBoroughsOf)];
    expect([whole.length, new Set(whole).size]).toEqual([147, 147]);
    expect([shared.length, new Set(shared).size]).toEqual([12, 6]);
    expect(shared.filter((code) => whole.includes(code))).toEqual([]);
  });
});

describe('the population of an alliance', () => {
  it('is known for each of the 21 of today, and comes to 56.6 million', () => {
    const people = alliancesIn(register, '2024-04').map(({ code }) => populationOf(code)?.people ?? 0);
    expect(people).toHaveLength(21);
    expect(Math.min(...people)).toBe(1_526_577);
    expect(people.reduce((sum, each) => sum + each, 0)).toBe(56_550_248);
  });

  it('says its year and its source', () => {
    expect(populationOf('E56000028')).toEqual({ people: 2_036_495, year: 2020, source: 'prevalence-2020' });
  });

  it('is not known for alliances that have ended, and for others', () => {
    expect(['E56000020', 'QMF', ''].map(populationOf)).toEqual([null, null, null]);
  });
});

describe('the town of a trust', () => {
  it.each([
    ['RTR', 'Middlesbrough'],
    ['RTD', 'Newcastle upon Tyne'],
    ['RAJ', 'Westcliff-on-Sea'],
    ['RNJ', null],
    ['NT2', null],
  ])('%s is in %s', (code, town) => {
    const organisation = organisationByCode(register, code);
    expect(organisation === null ? undefined : townOf(organisation)).toBe(town);
  });
});
