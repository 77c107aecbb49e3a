import { bandColumn } from '@clockstop/counts';
import { bandIds, bandOf, type Dimension, dimensionInWords, dimensions } from '@clockstop/rules';

const meanings: Readonly<Record<string, string>> = {
  period: 'A month, 2022-04, or a quarter that was published as a whole, 2015-04..2015-06',
  basis: 'provider: by who gave the care; commissioner: by who is responsible for the patient',
  code: 'The ODS code of the organisation, UNKNOWN, or ENGLAND',
  name: 'As published; empty where the file has no names',
  standard: 'The id of the standard',
  within: 'Patients within the limit; halves where two trusts share a pathway',
  total: 'Patients counted',
  after: 'Patients beyond the limit, as published; empty where the file has no such column',
  vintage: 'provisional, final, or unknown where the file does not say',
  release: 'workbook, csv, extract, or rollup for figures added up to alliances by Clockstop',
  layout: 'The generation of the layout of the file',
  file: 'The name of the published file',
  sha256: 'The hash of its bytes',
  sheet: 'The sheet of a workbook',
  row: 'The row of the sheet or file',
};

/** What a column of the file of all counts means. */
export function columnMeaning(column: string): string {
  const known = meanings[column];
  if (known !== undefined) return known;
  const dimension = dimensions.find((each) => each === column);
  return dimension === undefined ? bandMeaning(column) : dimensionMeaning(dimension);
}

function dimensionMeaning(dimension: Dimension): string {
  return `The ${dimensionInWords(dimension)}; empty is all of them together, which must not be added to its parts`;
}

function bandMeaning(column: string): string {
  const id = bandIds.find((each) => column === bandColumn(each));
  if (id === undefined) return '';
  const { from, to } = bandOf(id);
  return to === null
    ? `Patients who waited ${from} days or more`
    : `Patients who waited ${from} to ${to} days`;
}
