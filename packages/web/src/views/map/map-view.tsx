import { percentInWords, periodsWith, type RankedStandard, titleInSentence } from '@clockstop/answers';
import { allianceBoundaries } from '@clockstop/organisations';
import {
  firstMonth,
  isMet,
  monthInWords,
  type OperationalStandard,
  operationalStandard,
  parseMonth,
  periodInWords,
  standardById,
} from '@clockstop/rules';
import { ChartFigure } from '../../site/chart-figure.tsx';
import { NearPeriods } from '../../site/near-periods.tsx';
import { rankingFacts } from '../../site/ranking-facts.ts';
import { rankingLines } from '../../site/ranking-lines.ts';
import type { Shown, SiteView } from '../../site/site-view.ts';
import { answerMap, type MapAnswer, type MapArea } from './map-answer.ts';
import { MapForm } from './map-form.tsx';
import { MapList } from './map-list.tsx';
import { askMap, type MapQuestion, mapAddress } from './map-question.ts';

/** The alliances on the map of England, by their share on a standard. */
export const mapView: SiteView<MapQuestion, MapAnswer> = {
  path: '/map',
  ask: askMap,
  answer: answerMap,
  facts: (answer) =>
    rankingFacts(answer.ranking, { caption: 'Map of cancer alliances', title: mapTitle(answer) }),
  form: MapForm,
  content: MapContent,
  json: ({ ranking, areas }) => ({ ...ranking, neighbours: neighboursIn(areas) }),
  csv: ({ ranking }) => rankingLines(ranking),
  charts: { map: ({ ranking }, look, { drawMap }) => (ranking.available ? drawMap(ranking, look) : null) },
};

function mapTitle({ ranking }: MapAnswer): string {
  const measure = standardById(ranking.standard).shortTitle;
  const period = periodInWords(ranking.period);
  if (!ranking.available) return `${measure}: no figures for ${period}`;
  const counted = ranking.rows.filter(({ total }) => total > 0);
  if (counted.length === 0) return `${measure}: nobody was counted in ${period}`;
  const target = targetOf(ranking);
  if (target === null) return `${measure}: ${rangeOf(ranking)}, ${period}`;
  const met = counted.filter(({ within, total }) => isMet(within * 2, total * 2, target)).length;
  return `${howMany(met, counted.length)} met the standard for ${titleInSentence(standardById(ranking.standard))}, ${period}`;
}

function howMany(met: number, of: number): string {
  if (met === of) return `All ${of} alliances`;
  return `${met === 0 ? 'None' : met} of ${of} alliances`;
}

function rangeOf({ rows }: RankedStandard): string {
  const counted = rows.filter(({ total }) => total > 0);
  const [first, last] = [counted.at(0), counted.at(-1)];
  if (first === undefined || last === undefined) return 'nobody was counted';
  const best = `${percentInWords(first, null)} in ${first.name}`;
  return first === last ? best : `from ${best} to ${percentInWords(last, null)} in ${last.name}`;
}

function targetOf({
  standard,
  period,
}: Pick<RankedStandard, 'standard' | 'period'>): OperationalStandard | null {
  return operationalStandard(standard, firstMonth(period));
}

type MapShown = Shown<MapQuestion, MapAnswer>;

function MapContent(shown: MapShown) {
  const { ranking, areas } = shown.answer;
  const caption = `${standardById(ranking.standard).title}, ${periodInWords(ranking.period)}, by ${ranking.basis}`;
  return (
    <>
      <p>
        <Near shown={shown} />
      </p>
      <ChartFigure
        shown={shown}
        name="map"
        heading="The cancer alliances of England"
        none="There are no figures to draw. Choose another period or standard above."
        width={900}
      />
      {ranking.available && (
        <section aria-labelledby="list">
          <h2 className="nhsuk-heading-m" id="list">
            The map as a list
          </h2>
          <MapList areas={areas} target={targetOf(ranking)} caption={caption} />
          <Reading ranking={ranking} />
        </section>
      )}
    </>
  );
}

function Near({ shown: { web, question, answer } }: { readonly shown: MapShown }) {
  return (
    <NearPeriods
      periods={periodsWith(web.store, question.standard)}
      chosen={question}
      lead={answer.ranking.available ? 'The same map in' : 'There are figures for'}
      addressIn={(near) => mapAddress({ ...question, ...near })}
    />
  );
}

/** What a reader has to know of the map. */
function Reading({ ranking: { england, standard, period } }: { readonly ranking: RankedStandard }) {
  const target = targetOf({ standard, period })?.share ?? null;
  const from = parseMonth(allianceBoundaries.from);
  return (
    <p className="app-prose">
      England: {percentInWords(england, target) ?? 'nobody was counted'}. Large areas are not more patients:
      an alliance in a city is small on the map and may treat more than one that fills a coast. Places rest on
      figures that chance moves; below each place stands where it could as well be (95% interval).
      {from !== null && ` The map shows the borders of ${monthInWords(from)}.`}
    </p>
  );
}

/** By the code of each alliance, the codes of those that it borders on. */
function neighboursIn(areas: readonly MapArea[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    areas.map(({ row, neighbours }) => [row.code, neighbours.map(({ code }) => code)]),
  );
}
