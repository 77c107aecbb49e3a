/** Measured counts in the columns of sources of counts, so that they can be kept beside the published ones. */
import { bandColumn, quote } from '@clockstop/counts';
import { bandIds, dimensions, type RecordDimension, standards } from '@clockstop/rules';
import { bandName, MISSING, wordType } from './counts-sql.ts';

/**
 * Selects measured counts in those columns: months as periods, and a label in every breakdown that the standard has, so
 * that the rows of one standard are broken down alike. Several rows may be of one label: they are still to be added up.
 */
export function localCounts(measured: string): string {
  const words = ['basis', 'code', 'standard'].map((name) => `${name}::VARCHAR AS ${name}`);
  const labels = dimensions.map(
    (dimension) => `${labelled(dimension, wordType(measured))}::VARCHAR AS "${dimension}"`,
  );
  const bands = bandIds.map((band) => `"${bandName(band)}" AS "${bandColumn(band)}"`);
  const columns = [`${monthText('month')} AS period`, ...words, ...labels, 'total', 'within', ...bands];
  return `SELECT ${columns.join(', ')} FROM ${measured}`;
}

/** Months since January 1970 as `2024-05`. */
export function monthText(month: string): string {
  return `strftime(DATE '1970-01-01' + to_months(${month}), '%Y-%m')`;
}

function labelled(dimension: RecordDimension, type: string): string {
  const having = standards.filter(({ clock }) => clock.labels[dimension] !== undefined);
  const ids = having.map(({ id }) => quote(id)).join(', ');
  return having.length === 0
    ? `NULL::${type}`
    : `CASE WHEN standard IN (${ids}) THEN coalesce("${dimension}", ${quote(MISSING)}::${type}) END`;
}
