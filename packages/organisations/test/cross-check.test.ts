import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  allianceOf,
  comparedIn,
  corrections,
  differences,
  organisationByCode,
  register,
} from '../src/index.ts';
import { describeWithFiles, root, shared } from './shared-folder.ts';

/** The lines of a lookup below its header, as fields; quoted fields may hold commas. */
function lookup(file: string): string[][] {
  const text = readFileSync(join(shared, 'data/organisations', file), 'utf8').replace(/^\uFEFF/, '');
  const lines = text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '');
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    ),
  );
}

/** The register's alliance of a provider by its name, or the reason why there is none. */
function ours(code: string): string {
  const answer = allianceOf(register, code, 'provider', comparedIn);
  if (answer.kind === 'unattributed') return answer.reason;
  return organisationByCode(register, answer.alliance)?.name ?? '';
}

type Coded = { readonly code: string };
const byCode = (one: Coded, other: Coded): number => (one.code < other.code ? -1 : 1);

const comparable = (name: string): string => name.replace('&', 'and').replace(' and Bassetlaw', '');

/** The independent list has one alliance for the East of England. */
const isSame = (one: string, other: string): boolean =>
  comparable(one) === comparable(other) ||
  (one.startsWith('East of England') && other.startsWith('East of England'));

describeWithFiles('the independent list of trusts', () => {
  const list = lookup('bennett_ods_trust_to_cancer_alliance.csv');
  const placed = list.filter(([, , alliance]) => alliance !== '');

  it('differs exactly as documented', () => {
    const found = placed
      .filter(([code = '', , alliance = '']) => !isSame(ours(code), alliance))
      .map(([code = '', , theirs = '']) => ({ code, ours: ours(code), theirs }));
    const documented = differences.map(({ code, ours: mine, theirs }) => ({ code, ours: mine, theirs }));
    expect(found.sort(byCode)).toEqual(documented.sort(byCode));
  });

  it('agrees on all others', () => {
    expect(list).toHaveLength(205);
    expect(placed).toHaveLength(141);
    expect(placed.length - differences.length).toBe(136);
  });

  it('has each difference in the documentation', () => {
    const documentation = readFileSync(join(root, 'docs/organisations.md'), 'utf8');
    for (const { code, theirs } of differences)
      expect(documentation).toMatch(new RegExp(`\\| ${code} \\|.*${theirs}`));
    for (const { code } of corrections) expect(documentation).toContain(`| ${code} |`);
  });
});

describeWithFiles('the by-hand list', () => {
  const odsBoards = new Map(
    lookup('ODS_etr_trusts_geographic.csv').map(([code = '', , , board = '']) => [code, board]),
  );
  const boardAlliances = new Map(
    lookup('Sub-ICB-to-Alliance-mapping-2022_v1.4.csv').map((row) => [row[4] ?? '', row[6] ?? '']),
  );
  const entries = lookup('ProviderToCAMappingByHand.csv')
    .filter(([code = '', , alliance = '']) => /^[A-Z0-9]{3,5}$/.test(code) && alliance !== '')
    .map(([code = '', , alliance = '']) => ({ code, alliance }));

  it('contradicts the Organisation Data Service in exactly the corrected entries', () => {
    const contradicted = entries.filter(({ code, alliance }) => {
      const board = odsBoards.get(code);
      return board !== undefined && alliance !== 'multiple' && boardAlliances.get(board) !== alliance;
    });
    expect(contradicted.map(({ code, alliance }) => `${code} ${alliance}`).sort()).toEqual(
      corrections.map(({ code, theirs }) => `${code} ${theirs}`).sort(),
    );
  });

  it('is followed in all others', () => {
    const corrected = new Map(corrections.map(({ code, ours: mine }) => [code, mine]));
    expect(entries).toHaveLength(25);
    for (const { code, alliance } of entries) {
      const answer = allianceOf(register, code, 'provider', '2022-04');
      const expected = corrected.get(code) ?? alliance;
      expect(answer.kind === 'alliance' ? answer.alliance : 'multiple', code).toBe(expected);
    }
  });
});

describeWithFiles('the tables of the register', () => {
  it('are what the lookups make today', () => {
    const tool = join(root, 'tools/build-register.ts');
    expect(execFileSync(process.execPath, [tool, '--check'], { encoding: 'utf8' })).toBe(
      'The tables are fresh.\n',
    );
  });
});
