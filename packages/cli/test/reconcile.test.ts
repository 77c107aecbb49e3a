/** `clockstop records reconcile`, as a user runs it: a small published file, records in time and late, and mistakes. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockstop } from './run-node.ts';

const folder = mkdtempSync(join(tmpdir(), 'clockstop-cli-reconcile-'));
const store = join(folder, 'store');
const at = (name: string): string => join(folder, name);
const reconcile = (...options: readonly string[]) =>
  clockstop('records', 'reconcile', '--store', store, ...options);

const published = `Period,Basis,Org_Code,Parent_Org,Org_Name,Standard_or_Item,Cancer_Type,Referral_Route_or_Stage,Treatment_Modality,Total,Within,After,Performance
01/05/2024,Provider,R1H,,BARTS,31D,ALL CANCERS,ALL STAGES,ALL MODALITIES,40,35,5,0.875
01/05/2024,Provider,RRV,,UCLH,31D,ALL CANCERS,ALL STAGES,ALL MODALITIES,50,45,5,0.9
`;

beforeAll(() => {
  writeFileSync(at('2024-25-Cumulative-Final.csv'), published);
  clockstop('synthesise', '--rows', '3000', '--seed', '5', '--out', at('records.csv'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('records reconcile', () => {
  test('says what to do while there is nothing to lay beside', () => {
    expect(reconcile().err).toContain('There is no store');
    clockstop('ingest', at('2024-25-Cumulative-Final.csv'), '--store', store);
    expect([reconcile().code, reconcile().err]).toEqual([
      1,
      expect.stringContaining('no patient-level records'),
    ]);
    clockstop('records', 'load', at('records.csv'), '--store', store);
    expect(reconcile().err).toContain('have not been measured');
    expect(clockstop('records', 'measure', '--store', store).code).toBe(0);
  });

  test('prints a table and sentences, and nothing of a patient', () => {
    const { code, out } = reconcile('--provider', 'R1H');
    expect(code).toBe(0);
    expect(out).toContain(
      'May 2024: 2024-25-Cumulative-Final.csv (final; records had to be in by 3 December 2024)',
    );
    expect(out).toMatch(/^2024-05 +31-day +R1H +40 \(35\) +\d+ \(\d+\) +\+\d+ \(\+\d+\)/m);
    expect(out).toMatch(/31-day, May 2024, Barts Health NHS Trust \(R1H\): 40 published, \d+ counted here\./);
    expect(out).toMatch(/ {2}Unexplained: \d+ more, and \d+ more within the limit\./);
    expect(out).not.toMatch(/999\d{7}/);
    expect(reconcile('--limit', '0').out).not.toContain('Unexplained');
  });

  test('prints JSON that adds up, and nothing else, with --json', () => {
    const { differing, tables } = JSON.parse(reconcile('--standard', '31-day', '--json').out);
    expect(tables).toMatchObject([{ standard: '31-day', month: '2024-05', vintage: 'final' }]);
    expect(differing.length).toBeGreaterThan(2);
    for (const { difference, named, unexplained, published, local } of differing) {
      const all = [...named, unexplained].reduce((sum: number, { total }) => sum + total, 0);
      expect([all, published.total - local.total]).toEqual([difference.total, difference.total]);
    }
  });

  test('--records writes submission and row to a file that only its owner can read', () => {
    writeFileSync(at('rows.csv'), 'before', { mode: 0o644 });
    expect(reconcile('--records', at('rows.csv')).code).toBe(0);
    const [head, ...rows] = readFileSync(at('rows.csv'), 'utf8').trimEnd().split(/\r?\n/);
    expect(head).toBe('month,standard,basis,code,cause,submission,file,row');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toMatch(/^2024-05,31-day,provider,\w+,[\w-]+,[0-9a-f]{12},records\.csv,\d+$/);
    }
    expect(statSync(at('rows.csv')).mode & 0o777).toBe(0o600);
  });

  test.each([
    [['--provider', 'nobody at all'], 2, 'No organisation is called "nobody at all"'],
    [['--provider', 'RZZ9'], 1, 'No record of RZZ9 was counted by provider'],
    [['--provider', 'R1H', '--basis', 'commissioner'], 2, '"commissioner" is not a choice'],
    [['--basis', 'commissioner'], 1, 'has not been published'],
    [['--period', '2024-13'], 2, '"2024-13" is not a period'],
    [['--period', '2012-01'], 1, 'Nothing was measured'],
    [['--standard', '63-day'], 2, '"63-day" is not a standard'],
    [['--limit', 'all'], 2, '"all" is not a choice for --limit'],
    [['--records', '/nowhere/rows.csv'], 2, '/nowhere/rows.csv cannot be written'],
  ])('%j ends with %i', (options, expected, message) => {
    const { code, out, err } = reconcile(...options);
    expect([code, out]).toEqual([expected, '']);
    expect(err).toContain(message);
  });
});
