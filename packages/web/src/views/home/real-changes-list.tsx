import { percentInWords, type RealChange, titlesInSentence } from '@clockstop/answers';
import { organisationByCode, slugOf } from '@clockstop/organisations';
import { type Month, monthInWords, operationalStandard } from '@clockstop/rules';
import { VariationMark } from '../../pages/control-icons.tsx';
import type { Web } from '../../web.ts';
import { changesOf, type HomeAnswer, isJudged } from './home-answer.ts';

interface ChangesProps {
  readonly web: Web;
  readonly answer: HomeAnswer;
}

/** What changed since the month before, judged by control charts and not by two points. */
export function RealChangesList({ web, answer }: ChangesProps) {
  const { changes } = answer;
  if (changes === null || changes.england.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 className="nhsuk-heading-m" id="changes">
        What really changed{changes.since !== null && ` since ${monthInWords(changes.since)}`}
      </h2>
      <p className="app-prose">
        Every figure goes up or down a little from month to month. Listed here is only what a control chart
        does not put down to chance: a month beyond the limits, a run on one side of the average, or a steady
        rise or fall. England and each cancer alliance are judged by their own months. With so many charts a
        few such patterns still come about by chance. Each month is shown by the best figures there are;
        provisional ones may be revised.
      </p>
      {isJudged(answer) && <Began {...{ web, answer, month: changes.month }} />}
      <Listed title="Ended" changes={changesOf(answer, 'ended')} {...{ web, month: changes.month }} />
      <Lasting {...{ web, answer, month: changes.month }} />
      <TooFew answer={answer} />
    </section>
  );
}

function Began({ web, answer, month }: ChangesProps & { readonly month: Month }) {
  const began = changesOf(answer, 'new');
  if (began.length === 0)
    return (
      <p>
        <strong>No real change.</strong> In {monthInWords(month)} no new pattern began that chance does not
        explain.
      </p>
    );
  return <Listed title="New" changes={began} {...{ web, month }} />;
}

interface ListedProps {
  readonly title: string;
  readonly web: Web;
  readonly month: Month;
  readonly changes: readonly RealChange[];
}

function Listed({ title, changes, web, month }: ListedProps) {
  if (changes.length === 0) return null;
  return (
    <>
      <h3 className="nhsuk-heading-s">{`${title} in ${monthInWords(month)}`}</h3>
      <ul className="app-changes">
        {changes.map((change) => (
          <ChangeItem key={`${change.standard.id} ${change.code}`} {...{ change, web, month }} />
        ))}
      </ul>
    </>
  );
}

interface ItemProps {
  readonly change: RealChange;
  readonly web: Web;
  readonly month: Month;
}

function ChangeItem({ change, web, month }: ItemProps) {
  const { standard, variation, sentence } = change;
  const target = operationalStandard(standard.id, month)?.share ?? null;
  return (
    <li className="app-changes__item">
      <VariationMark variation={variation} />
      <span>
        <a href={pathOf(change, web)}>{change.name}</a>, {standard.shortTitle}:{' '}
        {percentInWords(change, target)}. {sentence}
      </span>
    </li>
  );
}

function pathOf({ code, standard }: RealChange, { store: { register } }: Web): string {
  const organisation = code === null ? null : organisationByCode(register, code);
  return organisation === null ? `/standards/${standard.id}` : `/alliances/${slugOf(organisation)}`;
}

/** What goes on since longer ago is news to few, and stands to be opened. */
function Lasting({ web, answer, month }: ChangesProps & { readonly month: Month }) {
  const lasting = changesOf(answer, 'lasting');
  if (lasting.length === 0) return null;
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          {lasting.length === 1 ? '1 change' : `${lasting.length} changes`} of earlier months that still{' '}
          {lasting.length === 1 ? 'lasts' : 'last'}
        </span>
      </summary>
      <div className="nhsuk-details__text">
        <ul className="app-changes">
          {lasting.map((change) => (
            <ChangeItem key={`${change.standard.id} ${change.code}`} {...{ change, web, month }} />
          ))}
        </ul>
      </div>
    </details>
  );
}

function TooFew({ answer }: Pick<ChangesProps, 'answer'>) {
  const few = changesOf(answer, 'too-few');
  const england = few.filter(({ code }) => code === null).map(({ standard }) => standard);
  if (few.length === 0) return null;
  return (
    <p>
      {england.length === 0
        ? 'Some alliances have too few months of figures to be judged.'
        : `Too few months of figures to tell a real change from chance, which takes 13: ${titlesInSentence(england)}.`}
    </p>
  );
}
