import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allianceOf, alliancesIn, type Basis, organisationByCode, register } from '../src/index.ts';
import { commissionersSeen, providersSeen } from './codes-seen.ts';
import { describeWithFiles, shared } from './shared-folder.ts';

type Seen = { readonly basis: Basis; readonly code: string; readonly months: readonly [string, string] };

const seenIn = (table: string, basis: Basis): Seen[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', last = '', ...codes] = line.split(' ');
      return codes.map((code) => ({ basis, code, months: [first, last] as const }));
    });

const seen = [...seenIn(providersSeen, 'provider'), ...seenIn(commissionersSeen, 'commissioner')];

/** The codes of a basis without an alliance in the last month in which they reported, by reason. */
function withoutAlliance(basis: Basis): Record<string, string> {
  const reasons = seen
    .filter((one) => one.basis === basis)
    .flatMap(({ code, months }) => {
      const answer = allianceOf(register, code, basis, months[1]);
      return answer.kind === 'unattributed' ? [{ code, reason: answer.reason }] : [];
    });
  const groups = Map.groupBy(reasons, ({ reason }) => reason);
  return Object.fromEntries(
    [...groups].map(([reason, all]) => [
      reason,
      all
        .map((one) => one.code)
        .sort()
        .join(' '),
    ]),
  );
}

describe('the codes of the published files', () => {
  it('are all known by name', () => {
    expect(seen.filter(({ code }) => organisationByCode(register, code) === null)).toEqual([]);
  });

  it('belong to an alliance of the list in force, or to none for a reason', () => {
    for (const { code, basis, months } of seen)
      for (const month of months) {
        const answer = allianceOf(register, code, basis, month);
        if (answer.kind === 'unattributed')
          expect(answer.reason, code).not.toMatch(/unknown-code|wrong-basis/);
        else
          expect(
            alliancesIn(register, month).map((one) => one.code),
            code,
          ).toContain(answer.alliance);
      }
  });

  it('are in the same kind of place in their first and their last month', () => {
    const changed = seen.filter(({ code, basis, months: [first, last] }) => {
      const [one, other] = [first, last].map((month) => allianceOf(register, code, basis, month).kind);
      return one !== other;
    });
    expect(changed.map(({ code }) => code)).toEqual([]);
  });

  it('are stated, not derived, for what reports since April 2021, but for what has ended', () => {
    const derived = seen.filter(({ code, basis, months }) => {
      if (months[1] < '2021-04') return false;
      const answer = allianceOf(register, code, basis, months[1]);
      return answer.kind === 'alliance' && answer.derived;
    });
    expect(derived.map(({ code }) => code)).toEqual(['R1C']);
  });

  it('leaves 59 of 252 providers without an alliance: eight work in several, the others are on no list', () => {
    expect(seen.filter(({ basis }) => basis === 'provider')).toHaveLength(252);
    expect(withoutAlliance('provider')).toEqual({
      'several-alliances': 'NMV NQT NTP NV1 NVC NVM RGD RPG',
      'no-relation': [
        '5J2 5M1 5NM 5P5 5PL 5QT ADP DLD NCN NDA NM6 NNE NQA NRF NT2 NT3 NT4 NT7 NTV NV3 NV5 NV7 NVE NVG NVN NWV',
        'R1A R1L RG3 RHA RJD RMY RP1 RQY RR2 RRP RRU RT5 RV3 RVN RWK RWV RX3 RX4 RXT RXV RXX RY3 RYK RYQ RYW',
      ].join(' '),
    });
  });

  it('leaves nine of 296 commissioners without an alliance', () => {
    expect(seen.filter(({ basis }) => basis === 'commissioner')).toHaveLength(296);
    expect(withoutAlliance('commissioner')).toEqual({
      'national-hub': '13Q',
      'unknown-commissioner': 'UNKNOWN',
      'health-and-justice-hub': '14M 14Q 14R 14T 32T 76A 97T',
    });
  });
});

describeWithFiles('the codes of the CSV files', () => {
  const folders = ['provider-csv-2015-2017', 'fds-by-route-csv'];
  const codeBeforeName = /^[^,]*,"?([0-9A-Z]{3,5})"?,"?[A-Z]/;

  const codesOf = (path: string): string[] =>
    readFileSync(path, 'latin1')
      .split(/\r?\n/)
      .flatMap((line) => codeBeforeName.exec(line)?.[1] ?? []);

  it('are among those of the list of codes', () => {
    const paths = folders.flatMap((folder) => {
      const path = join(shared, 'data/cwt', folder);
      return readdirSync(path).map((file) => join(path, file));
    });
    const listed = new Set(seen.filter(({ basis }) => basis === 'provider').map(({ code }) => code));
    const codes = new Set(paths.flatMap(codesOf));
    expect(codes.size).toBeGreaterThan(150);
    expect([...codes].filter((code) => !listed.has(code))).toEqual([]);
  });
});
