import { type CompareQuestion, type Comparison, compare, filledOf } from '@clockstop/answers';
import { type StandardId, standardIds } from '@clockstop/rules';
import type { DrawChart, Shown, SiteView } from '../../site/site-view.ts';
import { compareCsv, compareJson } from './compare-data.ts';
import { compareFacts } from './compare-facts.ts';
import { CompareForm } from './compare-form.tsx';
import { askCompare } from './compare-question.ts';
import { Examples } from './examples.tsx';
import { HowToRead } from './how-to-read.tsx';
import { OneStandard } from './one-standard.tsx';

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

function CompareContent(shown: Shown<CompareQuestion, Comparison>) {
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
      <HowToRead store={web.store} comparison={answer} />
      <section aria-labelledby="again">
        <h2 className="nhsuk-heading-m" id="again">
          Change what is compared
        </h2>
        <CompareForm store={web.store} question={question} />
      </section>
    </>
  );
}
