import { percentInWords, type Ranking, rank } from '@clockstop/answers';
import { firstMonth, operationalStandard, periodInWords, standardById } from '@clockstop/rules';
import { ChartFigure } from '../../site/chart-figure.tsx';
import { rankingFacts } from '../../site/ranking-facts.ts';
import { rankingLines } from '../../site/ranking-lines.ts';
import type { SiteView } from '../../site/site-view.ts';
import { MapForm } from './map-form.tsx';
import { askMap, type MapQuestion } from './map-question.ts';

/** The alliances on the map of England, by their share on a standard. */
export const mapView: SiteView<MapQuestion, Ranking> = {
  path: '/map',
  ask: askMap,
  answer: ({ store }, question) => rank(store, { ...question, among: 'alliances', uncertainty: true }),
  facts: (ranking) => rankingFacts(ranking, { caption: 'Map of cancer alliances', title: mapTitle(ranking) }),
  form: MapForm,
  content: (shown) => (
    <ChartFigure
      shown={shown}
      name="map"
      heading="The cancer alliances of England"
      none="There are no figures to draw. Choose another period or standard above."
      width={900}
    />
  ),
  json: (ranking) => ({ ...ranking }),
  csv: rankingLines,
  charts: { map: (ranking, look, { drawMap }) => (ranking.available ? drawMap(ranking, look) : null) },
};

function mapTitle(ranking: Ranking): string {
  const measure = standardById(ranking.standard).title;
  if (!ranking.available) return `${measure}: no figures for ${periodInWords(ranking.period)}`;
  const target = operationalStandard(ranking.standard, firstMonth(ranking.period));
  const share = percentInWords(ranking.england, target?.share ?? null);
  return `${measure}: ${share ?? 'nobody counted'} in England in ${periodInWords(ranking.period)}`;
}
