import { type Ranking, type RankRow, rank } from '@clockstop/answers';
import { neighboursOf, organisationByCode, slugOf } from '@clockstop/organisations';
import type { Web } from '../../web.ts';
import type { MapQuestion } from './map-question.ts';

/** The alliances on a standard, with who borders on whom. */
export interface MapAnswer {
  readonly ranking: Ranking;
  /** In the order of the ranking; empty where there are no figures. */
  readonly areas: readonly MapArea[];
}

/** An alliance on the map. */
export interface MapArea {
  readonly row: RankRow;
  /** For its web address. */
  readonly slug: string;
  /** The alliances that it borders on, the highest share first. */
  readonly neighbours: readonly RankRow[];
}

/** Ranks the alliances on the standard and says which are neighbours. */
export async function answerMap({ store }: Web, question: MapQuestion): Promise<MapAnswer> {
  const ranking = await rank(store, { ...question, among: 'alliances', uncertainty: true });
  const rows = ranking.available ? ranking.rows : [];
  const areas = rows.map((row) => {
    const organisation = organisationByCode(store.register, row.code);
    const around = neighboursOf(row.code);
    return {
      row,
      slug: organisation === null ? row.code.toLowerCase() : slugOf(organisation),
      neighbours: rows.filter(({ code }) => around.includes(code)),
    };
  });
  return { ranking, areas };
}
