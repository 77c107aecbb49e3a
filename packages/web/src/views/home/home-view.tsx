import { storedPeriods } from '@clockstop/answers';
import type { Look } from '@clockstop/charts';
import { isMonth, type StandardId, standardIds } from '@clockstop/rules';
import { filledColumns } from '../../national-chart/columns.ts';
import { FiguresForm } from '../../pages/figures-form.tsx';
import type { DrawChart, Pictures, Shown, SiteView } from '../../site/site-view.ts';
import { AllianceList } from './alliance-list.tsx';
import { EnglandCards } from './england-cards.tsx';
import { Firsts } from './firsts.tsx';
import { answerHome, englandMonths, type HomeAnswer } from './home-answer.ts';
import { homeCsv, homeJson } from './home-data.ts';
import { askHome, type HomeQuestion } from './home-question.ts';
import { homeFacts } from './home-words.ts';
import { PlainMeaning } from './plain-meaning.tsx';
import { RealChangesList } from './real-changes-list.tsx';
import { Revised } from './revised.tsx';
import { WaysIn } from './ways-in.tsx';

/** The first page: England in the latest month, who was first, what really changed, what is revised, and the ways in. */
export const homeView: SiteView<HomeQuestion, HomeAnswer> = {
  path: '/home',
  alsoAt: '/',
  ask: askHome,
  answer: answerHome,
  facts: homeFacts,
  content: HomeContent,
  json: homeJson,
  csv: homeCsv,
  charts: Object.fromEntries(standardIds.map((id) => [id, monthsOf(id)])),
};

/** Draws the months of England on a standard. */
function monthsOf(id: StandardId): DrawChart<HomeAnswer> {
  return (answer: HomeAnswer, look: Look, { drawMonths }: Pictures) => {
    const months = englandMonths(answer, id);
    if (months === null) return null;
    const { chart, series } = months;
    return drawMonths(chart, { standard: id, basis: answer.chart.basis, name: 'England', series }, look);
  };
}

function HomeContent(shown: Shown<HomeQuestion, HomeAnswer>) {
  const { web, answer } = shown;
  const { chart, revisions } = answer;
  return (
    <>
      {filledColumns(chart).length === 0 ? <NoFigures /> : <EnglandCards shown={shown} />}
      <WaysIn />
      <RealChangesList web={web} answer={answer} />
      <Firsts chart={chart} />
      <AllianceList web={web} period={chart.period} />
      <PlainMeaning chart={chart} />
      <Revised revisions={revisions} />
      <OtherMonths shown={shown} />
    </>
  );
}

function NoFigures() {
  return (
    <p className="app-prose">
      The files that have been read hold no figures of all organisations for this period and basis.{' '}
      <a href="#other-months">Choose another period or basis</a>.
    </p>
  );
}

interface PartProps {
  readonly shown: Shown<HomeQuestion, HomeAnswer>;
}

function OtherMonths({ shown: { web, question } }: PartProps) {
  const periods = storedPeriods(web.store).filter(({ period }) => isMonth(period));
  return (
    <section aria-labelledby="other-months">
      <h2 className="nhsuk-heading-m" id="other-months">
        Another month
      </h2>
      <FiguresForm
        action="/home"
        label="Choose the month that this page shows"
        button="Show month"
        chosen={question}
        periods={periods}
        vintages={[]}
      />
    </section>
  );
}
