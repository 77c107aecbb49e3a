import {
  type ComparedStandard,
  type CompareQuestion,
  type Comparison,
  compare,
  comparedEngland,
  comparisonFinding,
  comparisonSentence,
  filledOf,
  isPartOf,
  MOST_LINES,
  periodsWith,
} from '@clockstop/answers';
import {
  breakBetween,
  firstMonth,
  isMonth,
  type OperationalStandard,
  operationalStandard,
  type Period,
  periodInWords,
  type StandardId,
  shareInWords,
  standardById,
  standardIds,
} from '@clockstop/rules';
import { Unbroken } from '../../pages/unbroken.tsx';
import { ChartFigure } from '../../site/chart-figure.tsx';
import { NearPeriods } from '../../site/near-periods.tsx';
import type { DrawChart, Shown, SiteView, ViewFacts } from '../../site/site-view.ts';
import { compareCsv, compareJson } from './compare-data.ts';
import { CompareForm } from './compare-form.tsx';
import { askCompare, compareAddress } from './compare-question.ts';
import { ComparedPairs } from './compared-pairs.tsx';
import { ComparedTable } from './compared-table.tsx';
import { Examples } from './examples.tsx';

/** Any organisations side by side, on any standards, over any months. */
export const compareView: SiteView<CompareQuestion, Comparison> = {
  path: '/compare',
  ask: askCompare,
  answer: ({ store }, question) => compare(store, question),
  facts: compareFacts,
  content: CompareContent,
  json: compareJson,
  csv: compareCsv,
  charts: Object.fromEntries(standardIds.map((id) => [id, linesOn(id)])),
};

function linesOn(id: StandardId): DrawChart<Comparison> {
  return (comparison, look, { drawComparison }) => {
    const compared = filledOf(comparison).find(({ standard }) => standard === id);
    return compared === undefined ? null : drawComparison(compared, comparison, look);
  };
}

function compareFacts(comparison: Comparison): ViewFacts {
  const { organisations, period, basis } = comparison;
  const scope = `${periodInWords(period)}, by ${basis}`;
  if (organisations.length === 0)
    return {
      title: 'Compare organisations',
      caption: 'Any organisations, standards and months',
      sentence:
        'Choose organisations, standards and months. You are shown their figures side by side, and which of them can be told apart at all.',
      ...{ scope: '', vintages: [], sources: [] },
    };
  const filled = filledOf(comparison);
  return {
    title: comparisonFinding(comparison),
    caption: `Compare, ${scope}`,
    sentence: comparisonSentence(comparison),
    scope,
    vintages: [...new Set(filled.map(({ vintage }) => vintage))],
    sources: [...new Set(filled.flatMap(({ sources }) => sources))],
  };
}

type CompareShown = Shown<CompareQuestion, Comparison>;

function CompareContent(shown: CompareShown) {
  const { web, question, answer } = shown;
  if (answer.organisations.length === 0)
    return (
      <>
        <CompareForm store={web.store} question={question} />
        <Examples store={web.store} />
      </>
    );
  return (
    <>
      <p>
        <a href="#again">Change what is compared</a>
      </p>
      {answer.compared.map((compared) => (
        <OneStandard key={compared.standard} shown={shown} compared={compared} />
      ))}
      <HowToRead shown={shown} />
      <section aria-labelledby="again">
        <h2 className="nhsuk-heading-m" id="again">
          Change what is compared
        </h2>
        <CompareForm store={web.store} question={question} />
      </section>
    </>
  );
}

interface StandardProps {
  readonly shown: CompareShown;
  readonly compared: ComparedStandard;
}

function OneStandard({ shown, compared }: StandardProps) {
  const { standard } = compared;
  const { period } = shown.answer;
  const { title, shortTitle } = standardById(standard);
  const target = operationalStandard(standard, firstMonth(period));
  return (
    <section className="app-figure" aria-labelledby={`on-${standard}`}>
      <h2 className="nhsuk-heading-m" id={`on-${standard}`}>
        <Unbroken text={shortTitle} />
      </h2>
      <p className="app-prose">
        <a href={`/standards/${standard}`}>{title}</a>. {targetInWords(target, period)}
      </p>
      {compared.available ? (
        <>
          <ComparedTable compared={compared} period={period} target={target?.share ?? null} />
          <ComparedPairs compared={compared} />
          {!isMonth(period) && (
            <ChartFigure
              shown={shown}
              name={standard}
              heading={`${shortTitle}, month by month`}
              width={900}
            />
          )}
        </>
      ) : (
        <p className="app-prose">
          {compared.reason}{' '}
          <NearPeriods
            periods={periodsWith(shown.web.store, standard)}
            chosen={shown.question}
            lead="There are figures for"
            addressIn={(near) => compareAddress({ ...shown.question, ...near })}
          />
        </p>
      )}
    </section>
  );
}

function targetInWords(target: OperationalStandard | null, period: Period): string {
  if (target !== null) return `The standard is ${shareInWords(target.share)}.`;
  return isMonth(period)
    ? 'There was no standard then.'
    : 'At the start of this period there was no standard, so it is neither met nor missed.';
}

/** What a reader has to know of the comparison that is shown. */
function HowToRead({ shown: { web, answer } }: Pick<StandardProps, 'shown'>) {
  const { organisations, period, basis } = answer;
  const notes = new Set(filledOf(answer).flatMap((each) => each.notes));
  const crossed = breakBetween(period);
  if (crossed !== null) notes.add(crossed.sentence);
  const parts = organisations.flatMap((part) =>
    organisations
      .filter((whole) => isPartOf(web.store, [part, whole], { basis, month: firstMonth(period) }))
      .filter((whole) => whole.code !== comparedEngland.code)
      .map((whole) => `${part.name} is part of ${whole.name}: its patients are in both figures.`),
  );
  return (
    <section className="app-prose" aria-labelledby="reading">
      <h2 className="nhsuk-heading-m" id="reading">
        How to read this
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          An interval says how far chance alone could have moved a share (95%, Wilson), and a difference of
          two (Newcombe). Where the interval of a difference holds zero, the two cannot be told apart.
        </li>
        <li>England is compared without counting the organisation itself twice.</li>
        {!isMonth(period) && organisations.length > MOST_LINES && (
          <li>
            A picture tells {MOST_LINES} lines apart: drawn are the first {MOST_LINES} of{' '}
            {organisations.length}. The data has all.
          </li>
        )}
        {!isMonth(period) && (
          <li>Over several months patients are added up: percentages are never averaged.</li>
        )}
        {[...notes, ...parts].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
