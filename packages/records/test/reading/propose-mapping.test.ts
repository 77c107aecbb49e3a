import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadColumns, parseMapping, proposeMapping, proposeMappingFor } from '@clockstop/records';
import { items } from '@clockstop/rules';
import { describe, expect, test } from 'vitest';

const columnFor = (heading: string, ...values: readonly string[]): string | undefined =>
  proposeMapping(
    [heading],
    values.map((text) => [text]),
  ).columns[0]?.column;

describe('a mapping is proposed', () => {
  test('for the names of the data dictionary and of the download, surely', () => {
    for (const { id, name } of items) expect(columnFor(name)).toBe(id);
    for (const { heading, column } of downloadColumns)
      if (column !== null) expect(columnFor(heading)).toBe(column);
  });

  test.each([
    ['CRTPSD', 'referralReceivedDate'],
    ['DFS', 'firstSeenDate'],
    ['CTPSD', 'decisionToTreatDate'],
    ['TSD', 'treatmentDate'],
    ['DTT', 'decisionToTreatDate'],
    ['FDS', 'diagnosisEndDate'],
    ['nhs-no', 'nhsNumber'],
    ['Tx Modality', 'treatmentModality'],
    ['Consultant Upgrade Dt', 'upgradeDate'],
    ['Waiting Time Adj (First Seen)', 'firstSeenAdjustment'],
    ['GP practice', 'practice'],
  ])('for %s: %s', (heading, column) => {
    expect(columnFor(heading)).toBe(column);
  });

  test('more surely where the values look right, and for what they look like', () => {
    const confidence = (value: string): number =>
      proposeMapping(['Trust first seen'], [[value]]).columns[0]?.confidence ?? 0;
    expect(confidence('R1H12')).toBeGreaterThan(confidence(''));
    expect(columnFor('Trust first seen', 'R1H12')).toBe('firstSeenSite');
    expect(columnFor('Trust first seen', '01/05/2024')).toBe('firstSeenDate');
  });

  test('once for each column, and what is left is listed', () => {
    const { columns, unmatched } = proposeMapping(['DFS', 'Date first seen', 'Surname', ''], []);
    expect(columns.map(({ heading }) => heading)).toEqual(['Date first seen']);
    expect(unmatched).toEqual(['DFS', 'Surname']);
  });

  test('with a reason that shows no value', () => {
    const [proposed] = proposeMapping(['Priority'], [['Two week wait']]).columns;
    expect(proposed?.reason).toContain('need their codes');
    expect(proposed?.reason).not.toContain('Two week wait');
  });

  test('with the order of its dates', () => {
    const dates = (...texts: readonly string[]) =>
      proposeMapping(
        ['DFS'],
        texts.map((text) => [text]),
      ).mapping.dates;
    expect(dates('01/05/2024', '')).toBe('DD/MM/YYYY');
    expect(dates('2024-05-01 00:00:00')).toBe('YYYY-MM-DD');
    expect(dates('2024-05-01', '01/05/2024')).toBeUndefined();
  });
});

describe('for a file', () => {
  async function proposed(content: string) {
    const folder = await mkdtemp(join(tmpdir(), 'clockstop-mapping-'));
    try {
      await writeFile(join(folder, 'extract.csv'), content);
      return await proposeMappingFor(join(folder, 'extract.csv'));
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  test('the proposal is a mapping that can be read', async () => {
    const { mapping } = await proposed('NHS no,Seen,DFS\n9990000018,yes,"01/05/2024"\n');
    expect(mapping).toEqual({
      columns: { 'NHS no': 'nhsNumber', DFS: 'firstSeenDate' },
      dates: 'DD/MM/YYYY',
    });
    expect(parseMapping(JSON.stringify(mapping), 'map.json')).toEqual(mapping);
  });

  test('there is none without headings', async () => {
    await expect(proposed('9990000018,01\n')).rejects.toThrow('no row of headings');
  });
});
