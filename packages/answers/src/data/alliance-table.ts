/** Every figure of the alliances as one table: period by basis by standard by alliance, with places. */
import { bases, type Store } from '@clockstop/counts';
import { standards } from '@clockstop/rules';
import { storedPeriods } from '../periods.ts';
import { type RankedStandard, rank } from '../rank.ts';
import type { CsvValue } from '../words/to-csv.ts';

/** The columns of the table. */
export const allianceColumns = [
  ...[
    'period',
    'basis',
    'standard',
    'vintage',
    'code',
    'name',
    'within',
    'total',
    'share',
    'rank',
    'tied',
    'derived',
  ],
  'files',
] as const;

/** The lines of the table, without headings: the earliest first. Lines without a rank are of those who belong to none, and of England. */
export async function allianceTable(store: Store): Promise<readonly (readonly CsvValue[])[]> {
  const periods = storedPeriods(store)
    .map(({ period }) => period)
    .toSorted();
  const questions = periods.flatMap((period) =>
    bases.flatMap((basis) => standards.map(({ id }) => ({ standard: id, period, basis }))),
  );
  const rankings = await Promise.all(
    questions.map((question) => rank(store, { ...question, among: 'alliances' })),
  );
  return rankings.flatMap((ranking) => (ranking.available ? linesOf(ranking) : []));
}

function linesOf(ranking: RankedStandard): readonly (readonly CsvValue[])[] {
  const { period, basis, standard, vintage, rows, unattributed, england, sources } = ranking;
  const scope = [period, basis, standard, vintage];
  const files = sources.join(' + ');
  const other = (code: string, name: string, { within, total }: { within: number; total: number }) =>
    total === 0 ? [] : [[...scope, code, name, within, total, within / total, null, null, null, files]];
  return [
    ...rows
      .filter(({ total }) => total > 0)
      .map(({ code, name, within, total, share, rank: place, tied, derived }) => [
        ...[...scope, code, name, within, total, share, place, tied, derived, files],
      ]),
    ...other('NONE', 'Belongs to no alliance', unattributed),
    ...other('ENGLAND', 'England', england),
  ];
}
