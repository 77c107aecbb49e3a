import type { ChartedSeries, CsvValue, RealChange, Revision } from '@clockstop/answers';
import { firstMonth, operationalStandard, shareInWords, toFraction } from '@clockstop/rules';
import { type FilledColumn, filledColumns } from '../../national-chart/columns.ts';
import { placesOf, winnersOf } from '../../national-chart/places.ts';
import { englandMonths, type HomeAnswer } from './home-answer.ts';

/** Home for programs. */
export function homeJson(answer: HomeAnswer): Readonly<Record<string, unknown>> {
  const { chart, changes, revisions } = answer;
  return {
    period: chart.period,
    basis: chart.basis,
    comparedWith: changes?.since ?? null,
    england: filledColumns(chart).map((column) => ({
      standard: column.standard.id,
      ...column.england,
      target: targetOf(answer, column),
      ...iconsOf(englandMonths(answer, column.standard.id)),
    })),
    firsts: filledColumns(chart).map((column) => firstsOf(answer, column)),
    changes: (changes?.changes ?? []).map(toChangeJson),
    revisions: revisions.map(toRevisionJson),
  };
}

function targetOf({ chart }: HomeAnswer, { standard }: FilledColumn): number | null {
  const target = operationalStandard(standard.id, firstMonth(chart.period));
  return target === null ? null : toFraction(target.share);
}

function iconsOf(months: ChartedSeries | null) {
  return {
    variation: months?.chart.variation ?? null,
    assurance: months?.chart.assurance ?? null,
    months: months?.series ?? [],
  };
}

function firstsOf({ chart }: HomeAnswer, column: FilledColumn) {
  const first = winnersOf(placesOf(chart, column));
  return {
    standard: column.standard.id,
    first: first.map(({ row: { code, name }, cell: { within, total, share, met } }) => ({
      ...{ code, name, within, total, share, met },
    })),
  };
}

function toChangeJson({ standard, ...change }: RealChange) {
  return { standard: standard.id, ...change };
}

function toRevisionJson({ standard, ...revision }: Revision) {
  return { standard: standard.id, ...revision };
}

const headings = [
  ...['standard', 'period', 'basis', 'code', 'name', 'within', 'total', 'share'],
  ...['target', 'variation', 'change', 'sentence'],
];

/** England and the alliances on every standard of the month, with what their control charts say. */
export function homeCsv({ chart, changes }: HomeAnswer): readonly (readonly CsvValue[])[] {
  const lines = (changes?.changes ?? []).map(
    ({ standard, code, name, within, total, variation, kind, sentence }) => [
      ...[standard.id, chart.period, chart.basis, code ?? 'ENGLAND', name, within, total],
      ...[total === 0 ? null : within / total, targetInWords(standard.id, chart.period)],
      ...[variation, kind, sentence],
    ],
  );
  return [headings, ...lines];
}

function targetInWords(
  ...[standard, period]: [FilledColumn['standard']['id'], HomeAnswer['chart']['period']]
) {
  const target = operationalStandard(standard, firstMonth(period));
  return target === null ? null : shareInWords(target.share);
}
