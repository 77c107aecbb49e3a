/** Measured counts in the columns of sources of counts, so that they can be kept beside the published ones. */
import { bandColumn, quote } from '@clockstop/counts';
import { bandIds, dimensions, type RecordDimension, standards } from '@clockstop/rules';
import { bandName, MISSING, wordType } from './counts-sql.ts';

/**
 * The statement that makes a table of counts from measured ones: months as periods, and a label in every breakdown that
 * the standard has, so that the rows of one standard are broken down alike. They are summed before they become texts.
 */
export function localCounts(measured: string, table: string): string {
  const words = ['basis', 'code', 'standard', ...dimensions].map((name) => `"${name}"`);
  const labels = dimensions.map(
    (dimension) => `${labelled(dimension, wordType(measured))} AS "${dimension}"`,
  );
  const sums = ['total', 'within', ...bandIds.map(bandName)].map((name) => `sum("${name}")::INTEGER`);
  const names = ['total', 'within', ...bandIds.map(bandColumn)];
  return `CREATE OR REPLACE TEMP TABLE ${table} AS
    SELECT ${monthText('month')} AS period, ${words.map((word) => `${word}::VARCHAR AS ${word}`).join(', ')}, ${names.map((name) => `"${name}"`).join(', ')}
    FROM (SELECT month, basis, code, standard, ${labels.join(', ')},
        ${sums.map((sum, at) => `${sum} AS "${names[at]}"`).join(', ')}
      FROM ${measured} GROUP BY ALL)`;
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
