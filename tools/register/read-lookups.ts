import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CsvRow, csvLines, csvRows } from './csv.ts';

/** The published lookups that the register is made from, each as rows by the file's own column names. */
export type Lookups = {
  readonly ccg2019: readonly CsvRow[];
  readonly ccg2020: readonly CsvRow[];
  readonly ccg2021: readonly CsvRow[];
  readonly subIcb2022: readonly CsvRow[];
  readonly mapping2022: readonly CsvRow[];
  readonly attribution: readonly CsvRow[];
  readonly byHand: readonly CsvRow[];
  readonly ods: readonly CsvRow[];
  readonly successions: readonly CsvRow[];
  readonly population2020: readonly CsvRow[];
};

/** The rows of a file with a title above its header, which is the line that starts with the word. */
function belowTitle(text: string, word: string): CsvRow[] {
  const lines = csvLines(text);
  const at = lines.findIndex(([first]) => first === word);
  const header = lines[at] ?? [];
  return lines
    .slice(at + 1)
    .map((line) => Object.fromEntries(header.map((name, column) => [name, line[column] ?? ''])));
}

/** Reads the lookups from the shared folder (see docs/organisations.md for what each file is). */
export function readLookups(shared: string): Lookups {
  const text = (name: string) => readFileSync(join(shared, 'data/organisations', name), 'utf8');
  return {
    ccg2019: csvRows(text('CCG19_STP19_CAL19_EN_LU_jtrim.csv')),
    ccg2020: csvRows(text('CCG20_STP20_EN_LU_jtrim.csv')),
    ccg2021: csvRows(text('CCG21_STP21_CAL21_EN_LU_ncl.csv')),
    subIcb2022: csvRows(text('SICBL22_ICB22_NHSER22_EN_LU.csv')),
    mapping2022: csvRows(text('Sub-ICB-to-Alliance-mapping-2022_v1.4.csv')),
    attribution: belowTitle(text('Trust-ICB-Attribution-File.csv'), 'Code'),
    byHand: csvRows(text('ProviderToCAMappingByHand.csv')),
    ods: csvRows(text('ODS_etr_trusts_geographic.csv')),
    successions: csvRows(text('geographr_lookup_trust_trust.csv')),
    population2020: belowTitle(text('RAND_population_by_cancer_alliance_2020.csv'), 'Cancer Alliance'),
  };
}
