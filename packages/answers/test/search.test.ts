import { createRegister, register } from '@clockstop/organisations';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SEARCH, type ResultKind, search } from '../src/index.ts';
import { drawnTable } from './drawn-table.ts';

/** What people type | how it is found | the codes found first. */
const typed = drawnTable(`
  R1H                                     | one     | R1H
  r1h                                     | one     | R1H
  Barts Health NHS Trust                  | one     | R1H
  barts                                   | several | R1H RNJ
  Barts helth                             | nearest | R1H
  Barts hospital                          | nearest | R1H RNJ
  UCLH                                    | one     | RRV
  GSTT                                    | one     | RJ1
  guys and st thomas                      | one     | RJ1
  Guy's & St Thomas'                      | one     | RJ1
  saint george's                          | several | RJ7 RQY
  St. George’s                            | several | RJ7 RQY
  royal free                              | one     | RAL
  the christie                            | one     | RBV
  marsden                                 | one     | RPY
  addenbrookes                            | one     | RGT
  kings college hospital                  | one     | RJZ
  oxford hospital                         | one     | RTH
  oxford hospitals nhs foundation trust   | one     | RTH
  norfolk and norwich                     | several | RM1
  Royal Cornwal                           | one     | REF
  truro                                   | one     | REF
  carlisle                                | one     | RNN
  spire                                   | one     | NT3
  heart of england                        | one     | RR1
  pennine acute                           | one     | RW6
  hinchingbroke                           | nearest | RQQ
  RNJ                                     | one     | RNJ
  st helens and knowsley                  | one     | RBN
  NEL                                     | several | E56000028 QMF RAT
  north east london                       | several | E56000028 QMF RAT
  North East London Cancer Alliance       | one     | E56000028
  north-east-london                       | several | E56000028 QMF RAT
  rm partners                             | one     | E56000021
  west london                             | several | E56000021 RKL
  WESSEX                                  | one     | E56000016
  peninsula cancer alliance               | one     | E56000014
  Lancashire & South Cumbria              | several | E56000018 QE1
  greater manchester                      | several | E56000019 QOP
  humber                                  | several | E56000026 QOQ
  humber coast and vale                   | several | E56000004 E56000026
  north central and north east london     | one     | E56000020
  E56000028                               | one     | E56000028
  N72                                     | one     | E56000028
  qmf                                     | one     | QMF
  NHS North East London ICB               | one     | QMF
  blmk                                    | one     | QHG
  NHS North East London ICB - A3A8R       | one     | A3A8R
  leeds                                   | several | E08000035 15F RR8
  Leeds North CCG                         | one     | 02V
  NHS Leeds CCG                           | one     | 15F
  gateshead ccg                           | several | E08000037
  hackney                                 | several | E09000012
  Tower Hamlets                           | several | E09000030
  middlesbrough                           | several | E06000002 RTR
  middlesborough                          | nearest | E06000002 RTR
  st helens                               | several | E08000013
  saint helens                            | several | E08000013
  stoke on trent                          | several | E06000021
  kirkles                                 | nearest | E08000034
  shefield                                | nearest | E08000039
  nottigham                               | nearest | E06000018
  cornwall                                | several | E06000052
  Surrey                                  | several | E10000030 E56000012
  hampshire                               | several | E10000014 QRL RN5
  harrogate                               | several | RCD
  Bermondsey                              | nearest |
  two week wait                           | one     | two-week-wait
  2ww                                     | several | two-week-wait
  28 day                                  | one     | faster-diagnosis
  28 days                                 | one     | faster-diagnosis
  FDS                                     | one     | faster-diagnosis
  faster diagnosis                        | one     | faster-diagnosis
  fast diagnosis                          | nearest | faster-diagnosis
  62 days                                 | one     | 62-day
  62day                                   | one     | 62-day
  31 day drugs                            | one     | 31-day-drug
  radiotherapy                            | one     | 31-day-radiotherapy
  breast symptoms                         | one     | two-week-wait-breast
  what is the wait at barts               | nearest | R1H
  SE1 9RT                                 | nearest |
  zzzz                                    | nearest |
`);

const codesOf = (text: string): string[] => search(register, text).results.map(({ code }) => code);

describe('what people type', () => {
  it.each(typed)('%s: %s, first %s', (text = '', kind = '', codes = '') => {
    const found = search(register, text);
    const first = codes.split(' ').filter((code) => code !== '');
    expect([
      found.kind,
      ...codesOf(text).slice(0, Math.max(first.length, kind === 'nearest' ? 1 : 0)),
    ]).toEqual([kind, ...first]);
  });
});

/** Text | kind | line | path of the first result. */
const results = drawnTable(`
  R1H      | provider     | NHS trust in North East London | /providers/r1h
  RNJ      | provider     | NHS trust in North Central and North East London. Became part of Barts Health NHS Trust in April 2012 | /providers/rnj
  RM4      | provider     | NHS trust in Greater Manchester. Became part of Central Manchester University Hospitals NHS Foundation Trust in April 2012, now Manchester University NHS Foundation Trust | /providers/rm4
  REF      | provider     | NHS trust in Peninsula, headquarters in Truro | /providers/ref
  NVC      | provider     | Provider in several alliances | /providers/nvc
  RT4      | provider     | NHS trust outside England, headquarters in St. Asaph | /providers/rt4
  QMF      | board        | Integrated care board in North East London | /boards/qmf
  hackney  | place        | Borough, served by North East London Cancer Alliance | /alliances/north-east-london?place=Hackney
  stoke on trent | place  | Local authority, served by West Midlands Cancer Alliance | /alliances/west-midlands?place=Stoke-on-Trent
  surrey   | place        | County, served by Surrey and Sussex Cancer Alliance | /alliances/surrey-and-sussex?place=Surrey
  essex    | place        | County, served by East of England - South Cancer Alliance and East of England - North Cancer Alliance | /alliances/east-of-england-south?place=Essex
  15F      | commissioner | Commissioning group until June 2022, in the area of NHS West Yorkshire ICB | /boards/qwo
  03E      | commissioner | Commissioning group until March 2020, in the area of NHS Humber and North Yorkshire ICB | /boards/qoq
  E56000004 | alliance    | Cancer alliance. Now Humber and North Yorkshire Cancer Alliance | /alliances/humber-coast-and-vale
  FDS      | standard     | You are told that you have cancer, or that you do not, within 28 days of an urgent referral. | /standards/faster-diagnosis
`);

describe('a result', () => {
  it.each(results)('%s is a %s: %s', (text = '', kind, line, path) => {
    expect(search(register, text).results[0]).toMatchObject({ kind, line, path });
  });

  it('has one page only, though the organisation had two codes', () => {
    expect(codesOf('west yorkshire and harrogate').filter((code) => code.startsWith('E56'))).toEqual([
      'E56000030',
    ]);
  });

  it('of a group that has ended is left out where its successor is found too', () => {
    expect(codesOf('leeds')).not.toContain('02V');
  });

  it('is exact by a code, a name or a short name, and not by a part of one', () => {
    const isExact = (text: string) => {
      const found = search(register, text);
      return found.kind === 'one' && found.isExact;
    };
    expect(['R1H', 'Barts Health NHS Trust', 'UCLH', '62 days'].map(isExact)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['truro', 'wessx', 'leeds'].map(isExact)).toEqual([false, false, false]);
  });
});

describe('a search', () => {
  it.each([
    ['provider', 'R0A'],
    ['alliance', 'E56000019'],
    ['board', 'QOP'],
    ['place', 'E08000003'],
  ] as const)('among %s finds %s for "manchester"', (kind: ResultKind, code) => {
    const { results: found } = search(register, 'manchester', { kinds: [kind] });
    expect(new Set(found.map((result) => result.kind))).toEqual(new Set([kind]));
    expect(found[0]?.code).toBe(code);
  });

  it('gives as many as are asked for', () => {
    expect(search(register, 'london', { most: 4 }).results).toHaveLength(4);
  });

  it.each(['', '  ', '—', '?!'])('for %j is for nothing', (text) => {
    expect(search(register, text)).toEqual({ kind: 'nothing', results: [] });
  });

  it('answers any text, however long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3 * LONGEST_SEARCH }), (text) => {
        expect(search(register, text).results.length).toBeLessThanOrEqual(50);
      }),
      { numRuns: 100 },
    );
    expect(search(register, 'leeds '.repeat(5000)).kind).not.toBe('nothing');
  });

  it('finds each organisation of an invented register by its code', () => {
    const invented = createRegister({
      organisations: [
        { code: 'A1', kind: 'alliance', name: 'Nowhere Cancer Alliance' },
        { code: 'P1', kind: 'provider', name: 'Nowhere General' },
      ],
      relations: [{ kind: 'alliance', code: 'P1', to: 'A1' }],
    });
    expect(search(invented, 'P1').results).toEqual([
      {
        kind: 'provider',
        code: 'P1',
        name: 'Nowhere General',
        line: 'Provider in Nowhere',
        path: '/providers/p1',
      },
    ]);
    expect(search(invented, 'nowhere').results.map(({ code }) => code)).toEqual(['A1', 'P1']);
  });
});
