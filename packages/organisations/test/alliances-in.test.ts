import { describe, expect, it } from 'vitest';
import {
  allianceListIn,
  alliances,
  alliancesIn,
  boardsOf,
  boroughsOf,
  nameIn,
  providersOf,
  register,
  slugOf,
} from '../src/index.ts';

const namesIn = (month: string): string[] =>
  alliancesIn(register, month).map((alliance) => `${alliance.code} ${nameIn(alliance, month)}`);

const codes = (organisations: readonly { readonly code: string }[]): string =>
  organisations
    .map(({ code }) => code)
    .sort()
    .join(' ');

describe('the lists of alliances', () => {
  it('has 20 until March 2021 and 21 since', () => {
    expect(['2015-06', '2019-07', '2021-03'].map((month) => alliancesIn(register, month).length)).toEqual([
      20, 20, 20,
    ]);
    expect(['2021-04', '2022-04', '2026-10'].map((month) => alliancesIn(register, month).length)).toEqual([
      21, 21, 21,
    ]);
    expect(alliances(register)).toHaveLength(25);
    expect(alliancesIn(register, '2009-03')).toEqual([]);
  });

  it('says which list is in force and whether a source says so', () => {
    expect(allianceListIn(register, '2017-07')).toMatchObject({ id: '2019', stated: false });
    expect(allianceListIn(register, '2019-07')).toMatchObject({ id: '2019', stated: true });
    expect(allianceListIn(register, '2021-04')).toMatchObject({ id: '2021', from: '2021-04', stated: true });
    expect(allianceListIn(register, '2024-04')).toMatchObject({ id: '2021', stated: false });
    expect(allianceListIn(register, '2009-03')).toBeNull();
  });

  it('names the 21 as the mapping of 2022 does', () => {
    expect(namesIn('2022-07')).toEqual([
      'E56000005 Cheshire and Merseyside Cancer Alliance',
      'E56000024 East Midlands Cancer Alliance',
      'E56000022 East of England - North Cancer Alliance',
      'E56000023 East of England - South Cancer Alliance',
      'E56000019 Greater Manchester Cancer Alliance',
      'E56000026 Humber and North Yorkshire Cancer Alliance',
      'E56000011 Kent and Medway Cancer Alliance',
      'E56000018 Lancashire and South Cumbria Cancer Alliance',
      'E56000027 North Central London Cancer Alliance',
      'E56000028 North East London Cancer Alliance',
      'E56000029 Northern Cancer Alliance',
      'E56000014 Peninsula Cancer Alliance',
      'E56000015 Somerset, Wiltshire, Avon and Gloucestershire Cancer Alliance',
      'E56000010 South East London Cancer Alliance',
      'E56000025 South Yorkshire Cancer Alliance',
      'E56000012 Surrey and Sussex Cancer Alliance',
      'E56000013 Thames Valley Cancer Alliance',
      'E56000016 Wessex Cancer Alliance',
      'E56000021 West London Cancer Alliance',
      'E56000007 West Midlands Cancer Alliance',
      'E56000030 West Yorkshire and Harrogate Cancer Alliance',
    ]);
  });

  it('names them as they were named before', () => {
    expect(namesIn('2019-07')).toEqual(
      expect.arrayContaining([
        'E56000003 West Yorkshire and Harrogate Cancer Alliance',
        'E56000004 Humber, Coast and Vale Cancer Alliance',
        'E56000017 North East and Cumbria Cancer Alliance',
        'E56000020 North Central and North East London Cancer Alliance',
        'E56000021 North West and South West London Cancer Alliance',
        'E56000025 South Yorkshire and Bassetlaw Cancer Alliance',
      ]),
    );
    expect(namesIn('2021-07')).toContain('E56000026 Humber, Coast and Vale Cancer Alliance');
  });

  it('gives the alliances in force addresses of their own', () => {
    for (const month of ['2019-07', '2022-07'])
      expect(new Set(alliancesIn(register, month).map(slugOf)).size).toBe(
        alliancesIn(register, month).length,
      );
    expect(alliancesIn(register, '2022-07').map(slugOf)).toContain('north-east-london');
    expect(alliancesIn(register, '2022-07').map(slugOf)).toContain('east-of-england-north');
  });
});

describe('who is in an alliance', () => {
  it('lists providers, boards and boroughs of North East London', () => {
    expect(codes(providersOf(register, 'E56000028', '2022-04'))).toBe('R1H RAT RF4 RQX');
    expect(codes(boardsOf(register, 'E56000028', '2022-04'))).toBe('QMF');
    expect(boroughsOf(register, 'E56000028', '2022-04').map(({ name }) => name)).toEqual([
      'City of London',
      'Barking and Dagenham',
      'Hackney',
      'Havering',
      'Newham',
      'Redbridge',
      'Tower Hamlets',
      'Waltham Forest',
    ]);
    expect(codes(boardsOf(register, 'E56000020', '2019-07'))).toBe('QMF QMJ');
  });

  it('places each of the 33 local authorities of London in one of its alliances', () => {
    const london = ['E56000010', 'E56000021', 'E56000027', 'E56000028'];
    const counts = london.map((alliance) => boroughsOf(register, alliance, '2022-04').length);
    expect(counts).toEqual([6, 14, 5, 8]);
  });

  it('knows trusts that had closed or not yet opened', () => {
    const in2016 = codes(providersOf(register, 'E56000020', '2016-01'));
    expect(in2016).toContain('RAP');
    expect(codes(providersOf(register, 'E56000027', '2025-02'))).not.toContain('RAP');
    expect(codes(providersOf(register, 'E56000005', '2017-07'))).toContain('RQ6');
    expect(codes(providersOf(register, 'E56000005', '2022-04'))).not.toContain('RQ6');
  });
});
