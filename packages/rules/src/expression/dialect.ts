/** What a dialect of SQL says differently from the others. Everything else is in `toSql`. */
export type Dialect = {
  readonly name: string;
  /** The name of a column, quoted. */
  readonly column: (name: string) => string;
  /** A day as a literal of type DATE. */
  readonly date: (day: string) => string;
  /** Whole days from one date to another, as an integer. */
  readonly daysBetween: (from: string, to: string) => string;
  /** Whether a text is one of a list that is not empty; unknown where the text is. */
  readonly among: (of: string, texts: readonly string[]) => string;
  /** The test; where it is unknown, the truth that is written down. */
  readonly orElse: (test: string, otherwise: boolean) => string;
  /** The value beside a text in a list of pairs, else another; every value is a literal of SQL. */
  readonly lookup: (
    of: string,
    pairs: readonly (readonly [text: string, value: string])[],
    otherwise: { readonly sql: string; readonly isLiteral: boolean },
  ) => string;
  /** The months from the month of a day to the month of a date, as an integer. */
  readonly monthsFrom: (day: string, date: string) => string;
};

/**
 * DuckDB. Lists are asked by functions, not by IN and CASE: it works a function of one column out once for each different
 * value where the column is stored with a dictionary (ten times faster on codes).
 */
export const duckDb: Dialect = {
  name: 'DuckDB',
  column: (name) => `"${name}"`,
  date: (day) => `DATE '${day}'`,
  daysBetween: (from, to) => `(${to} - ${from})`,
  among: (of, texts) => `list_contains([${texts.join(', ')}], ${of})`,
  orElse: (test, otherwise) => (otherwise ? `least(TRUE, ${test})` : `greatest(FALSE, ${test})`),
  lookup: (of, pairs, otherwise) => {
    const texts = pairs.map(([text]) => text).join(', ');
    const values = pairs.map(([, beside]) => beside).join(', ');
    if (otherwise.isLiteral) {
      return `list_extract([${otherwise.sql}, ${values}], greatest(1, list_position([NULL, ${texts}], ${of})))`;
    }
    return `coalesce(list_extract([${values}], list_position([${texts}], ${of})), ${otherwise.sql})`;
  },
  monthsFrom: (day, date) => `date_diff('month', DATE '${day}', ${date})`,
};
