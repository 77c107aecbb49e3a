import type { ChartCell, ChartColumn, NationalChart } from '@clockstop/answers';
import type { Basis } from '@clockstop/counts';
import {
  firstMonth,
  isMet,
  operationalStandard,
  parsePeriod,
  type StandardId,
  standardById,
} from '@clockstop/rules';

/** Within and total in patients, one pair for each alliance; or why there are none. */
type Figures = readonly (readonly [within: number, total: number])[] | string;

interface Sample {
  readonly period: string;
  readonly basis?: Basis;
  readonly alliances: readonly string[];
  readonly figures: Partial<Readonly<Record<StandardId, Figures>>>;
}

/** A national chart of invented figures, for pages. Ranks are worked out here on their own, so that tests can differ. */
export function sampleChart({ period: text, basis = 'provider', alliances, figures }: Sample): NationalChart {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`not a period: ${text}`);
  const codes = alliances.map((_, index) => codeOf(index));
  const columns = Object.entries(figures).map(([id, each]) => toColumn(text, codes, id as StandardId, each));
  const rows = alliances.map((name, index) => ({
    code: codeOf(index),
    name,
    slug: name.toLowerCase(),
    firsts: columns.filter((column) => column.available && column.cells[codeOf(index)]?.rank === 1).length,
  }));
  return { period, basis, rows, columns };
}

function codeOf(index: number): string {
  return `E560009${String(index).padStart(2, '0')}`;
}

function toColumn(period: string, codes: readonly string[], id: StandardId, figures: Figures): ChartColumn {
  const standard = standardById(id);
  if (typeof figures === 'string') return { available: false, standard, reason: figures };
  const parsed = parsePeriod(period);
  const target = parsed === null ? null : operationalStandard(id, firstMonth(parsed));
  const met = (within: number, total: number) => isMet(within, total, target);
  const cells = figures.map(([within, total], index): [string, ChartCell] => {
    const place = rankAmong(figures, within, total);
    const share = total === 0 ? null : within / total;
    return [codes[index] ?? '', { within, total, share, ...place, met: met(within * 2, total * 2) }];
  });
  const within = figures.reduce((sum, [each]) => sum + each, 0) + 1;
  const total = figures.reduce((sum, [, each]) => sum + each, 0) + 2;
  return {
    available: true,
    standard,
    target: target === null ? null : `${(target.share.of * 100) / target.share.outOf}%`,
    vintage: 'final',
    england: { within, total, share: within / total, met: met(within * 2, total * 2), from: 'sum' },
    unattributed: { within: 1, total: 2 },
    belongsToNone: [{ code: 'UNKNOWN', name: 'Unknown', within: 1, total: 2, reason: 'Nobody knows where.' }],
    cells: Object.fromEntries(cells),
    sources: ['=invented, "example".csv'],
    notes: [],
    passedOver: 0,
  };
}

function rankAmong(figures: Exclude<Figures, string>, within: number, total: number) {
  if (total === 0) return { rank: null, tied: 0 };
  const shares = figures.filter(([, of]) => of > 0).map(([some, of]) => some * total - within * of);
  return {
    rank: shares.filter((each) => each > 0).length + 1,
    tied: shares.filter((each) => each === 0).length,
  };
}
