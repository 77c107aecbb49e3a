import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Among, findOrganisation, type OrganisationKind, register } from '../src/index.ts';
import { drawnTable } from './drawn-table.ts';

/** The code found, several codes with "or", or "none". */
function found(text: string, among: Among = {}): string {
  const finding = findOrganisation(register, text, among);
  if (finding.kind === 'found') return finding.organisation.code;
  if (finding.kind === 'several') return finding.candidates.map(({ code }) => code).join(' or ');
  return 'none';
}

const anywhere = drawnTable(`
  R1H                              | R1H
  r1h                              | R1H
  E56000028                        | E56000028
  e54000029                        | QMF
  E38000068                        | 01F
  N72                              | E56000028
  Barts Health NHS Trust           | R1H
  barts                            | R1H
  royal free                       | RAL
  UCLH                             | RRV
  kings college                    | RJZ
  King’s College Hospital          | RJZ
  guy's & st thomas'               | RJ1
  north-east-london                | E56000028
  north east london                | E56000028 or QMF or RAT
  NEL                              | E56000028 or QMF
  swag                             | E56000015
  RM Partners                      | E56000021
  tvca                             | E56000013
  Thames Valley Cancer Alliance    | E56000013
  Surrey & Sussex Cancer Alliance  | E56000012
  Salford Royal                    | RM3
  royal brompton                   | RT3
  Tower Hamlets                    | E09000030
  NHS North Central London ICB     | QMJ
  blmk                             | QHG
  St Helens and Knowsley           | RBN
`);

const alliancesOnly = drawnTable(`
  north east london                | E56000028
  NEL                              | E56000028
  North East London Cancer Alliance| E56000028
  ncl                              | E56000027
  west london                      | E56000021
  north west and south west london | E56000021
  GM                               | E56000019
  wessex                           | E56000016
  lancashire & south cumbria       | E56000018
  humber                           | E56000026
  yorkshire                        | E56000025 or E56000026 or E56000030
  east of england                  | E56000022 or E56000023
  West Yorkshire and Harrogate     | E56000030
  north east and cumbria           | E56000017
  barts                            | none
`);

describe('finding an organisation', () => {
  it.each(anywhere)('%s: %s', (text = '', expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each(alliancesOnly)('%s among alliances: %s', (text = '', expected) => {
    expect(found(text, { kinds: ['alliance'] })).toBe(expected);
  });

  it('prefers what existed in the month', () => {
    expect(found('West Yorkshire and Harrogate', { kinds: ['alliance'], month: '2019-07' })).toBe(
      'E56000003',
    );
    expect(found('islington', { month: '2019-07', kinds: ['ccg'] })).toBe('08H');
  });
});

describe('finding nothing', () => {
  const nearest = (text: string, kinds?: readonly OrganisationKind[]): string[] => {
    const finding = findOrganisation(register, text, kinds === undefined ? {} : { kinds });
    return finding.kind === 'none' ? finding.nearest.map(({ code }) => code) : [finding.kind];
  };

  it('offers the nearest names', () => {
    expect(nearest('norht east londn', ['alliance'])[0]).toBe('E56000028');
    expect(nearest('wesex', ['alliance'])[0]).toBe('E56000016');
    expect(nearest('Barst Helth')[0]).toBe('R1H');
    expect(nearest('homertn')[0]).toBe('RQX');
    expect(nearest('R1HH')).toContain('R1H');
  });

  it('offers five at most, and none for nothing', () => {
    expect(nearest('universty hosptal').length).toBeLessThanOrEqual(5);
    expect(nearest('')).toEqual([]);
    expect(nearest(' - ')).toEqual([]);
  });
});

describe('whatever is looked for', () => {
  const organisations = fc.constantFrom(...register.organisations);
  const codesOf = (text: string, among: Among): string[] => found(text, among).split(' or ');

  it('a code finds its organisation', () => {
    fc.assert(fc.property(organisations, ({ code }) => found(code) === code));
  });

  it('a name finds its organisation among its kind, in a month in which it existed', () => {
    fc.assert(
      fc.property(organisations, ({ code, kind, name, opened, closed }) => {
        const day = closed ?? opened ?? '2022-07-01';
        return codesOf(name, { kinds: [kind], month: day.slice(0, 7) }).includes(code);
      }),
    );
  });

  it('capitals, points and "&" for "and" make no difference', () => {
    fc.assert(
      fc.property(organisations, ({ name, kind }) => {
        const shouted = name.toUpperCase().replaceAll(' AND ', ' & ').replaceAll(',', ' . ');
        return found(shouted, { kinds: [kind] }) === found(name, { kinds: [kind] });
      }),
    );
  });

  it('any text has an answer', () => {
    fc.assert(fc.property(fc.string(), (text) => found(text).length > 0));
  });
});
