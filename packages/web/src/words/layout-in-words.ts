import type { Layout, Release } from '@clockstop/counts';

/** What a layout is, in words; docs/published-files.md has more. */
export const layoutInWords: Readonly<Record<Layout, string>> = {
  R1: 'figures added up to alliances by Clockstop, its own data release',
  L1: 'counts measured from patient-level records by Clockstop',
  G1: 'quarterly provider workbook of 2015',
  G2: 'one CSV file for each standard',
  G3: 'monthly workbook, a sheet for each standard, until September 2023',
  G4: 'flat extract by care setting or route and cancer type',
  G5: 'flat extract of the combined standards',
  G6: 'monthly workbook of the combined standards, from October 2023',
  G7: 'Monthly Combined CSV; read from its description, not yet tried on a real file',
};

/** The form in which a file was released, in words. */
export const releaseInWords: Readonly<Record<Release, string>> = {
  workbook: 'workbook',
  csv: 'CSV file',
  extract: 'extract',
  rollup: 'roll-up by Clockstop',
  records: 'patient-level records',
};
