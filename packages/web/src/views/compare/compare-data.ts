import type { ComparedFigure, ComparedRanking, Comparison, CsvValue } from '@clockstop/answers';
import type { Period } from '@clockstop/rules';

/** A comparison for programs. */
export function compareJson({ organisations, period, basis, vintage, compared }: Comparison) {
  return {
    ...{ period, basis, organisations },
    ...(vintage === undefined ? {} : { asked: vintage }),
    standards: compared,
  };
}

const headings = [
  ...['standard', 'period', 'basis', 'vintage', 'code', 'name', 'within', 'total', 'share', 'low', 'high'],
  ...['rank', 'tied', 'met', 'difference_to_england', 'difference_low', 'difference_high'],
];

/** A line for each organisation on each standard over the period, and then for each of its months. */
export function compareCsv(comparison: Comparison): readonly (readonly CsvValue[])[] {
  const { compared } = comparison;
  return [headings, ...compared.flatMap((each) => (each.available ? linesOf(comparison, each) : []))];
}

function linesOf({ period, basis }: Comparison, { standard, england, figures, vintage }: ComparedRanking) {
  const all = [...figures.filter(({ organisation }) => organisation.code !== null), england];
  const scope = (at: Period) => [standard, at, basis, vintage];
  return [
    ...all.map((figure) => [...scope(period), ...wholeLine(figure)]),
    ...all.flatMap((figure) =>
      figure.months.map(({ month, within, total }) => [...scope(month), ...monthLine(figure, within, total)]),
    ),
  ];
}

function wholeLine({ organisation, within, total, share, interval, place, met, toEngland }: ComparedFigure) {
  return [
    ...[organisation.code ?? 'ENGLAND', organisation.name, within, total, share],
    ...[interval?.lower ?? null, interval?.upper ?? null, place?.rank ?? null, place?.tied ?? null, met],
    ...[toEngland?.difference ?? null, toEngland?.interval.lower ?? null, toEngland?.interval.upper ?? null],
  ];
}

function monthLine({ organisation }: ComparedFigure, within: number | null, total: number | null) {
  const share = within === null || total === null ? null : within / total;
  const rest = Array.from<null>({ length: headings.length - 9 }).fill(null);
  return [organisation.code ?? 'ENGLAND', organisation.name, within, total, share, ...rest];
}
