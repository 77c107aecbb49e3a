import { countInWords, percentInWords } from '@clockstop/answers';
import { firstMonth, monthInWords, planningAmbitions, shareInWords } from '@clockstop/rules';
import { type FilledColumn, filledColumns, targetOf } from '../../national-chart/columns.ts';
import { AssuranceMark, VariationMark } from '../../pages/control-icons.tsx';
import { MetShape, metInWords } from '../../pages/met-mark.tsx';
import { MonthsLine } from '../../pages/months-line.tsx';
import type { Shown } from '../../site/site-view.ts';
import { EnglandTable } from './england-table.tsx';
import { englandMonths, type HomeAnswer } from './home-answer.ts';
import type { HomeQuestion } from './home-question.ts';

interface CardsProps {
  readonly shown: Shown<HomeQuestion, HomeAnswer>;
}

/** England on every standard of the month, a card for each. */
export function EnglandCards({ shown }: CardsProps) {
  return (
    <section aria-labelledby="england">
      <h2 className="nhsuk-heading-m" id="england">
        England at a glance
      </h2>
      <ul className="app-cards app-england">
        {filledColumns(shown.answer.chart).map((column) => (
          <EnglandCard key={column.standard.id} shown={shown} column={column} />
        ))}
      </ul>
    </section>
  );
}

type CardProps = CardsProps & { readonly column: FilledColumn };

function EnglandCard({ shown, column }: CardProps) {
  const { standard, england } = column;
  const target = targetOf(shown.answer.chart, column);
  return (
    <li className="app-card app-england__card">
      <h3 className="app-card__title">
        <a href={`/standards/${standard.id}`}>{standard.shortTitle}</a>
      </h3>
      <p className="app-england__words">{standard.plainWords}</p>
      <p className="app-england__share">
        <b>{percentInWords(england, target) ?? '–'}</b> in time
      </p>
      <p className="app-card__counts">
        {countInWords(england.within)} of {countInWords(england.total)} patients
      </p>
      <div className="app-england__last">
        <Met column={column} />
        <Ambition shown={shown} column={column} />
      </div>
      <Control shown={shown} column={column} />
    </li>
  );
}

function Met({ column: { england, target } }: Pick<CardProps, 'column'>) {
  return (
    <p
      className={`app-england__met app-england__met--${england.met === null ? 'none' : england.met ? 'yes' : 'no'}`}
    >
      <MetShape met={england.met} />{' '}
      <strong>{target === null ? 'No standard then' : capitalised(metInWords(england.met))}</strong>
      {target !== null && ` (${target})`}
    </p>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The step that plans are made for is never taken for the standard. */
function Ambition({ shown, column: { standard } }: CardProps) {
  const [ambition] = planningAmbitions(standard.id, firstMonth(shown.answer.chart.period));
  if (ambition === undefined) return null;
  return (
    <p className="app-card__counts">
      Planning ambition, not the standard: {shareInWords(ambition.share)} by {monthInWords(ambition.by)}
    </p>
  );
}

function Control({ shown, column: { standard } }: CardProps) {
  const months = englandMonths(shown.answer, standard.id);
  if (months === null) return null;
  const { chart } = months;
  const title = shown.charts[standard.id]?.title ?? '';
  return (
    <>
      <dl className="app-england__icons">
        <div>
          <dt>Change</dt>
          <dd>
            <VariationMark variation={chart.variation} />
          </dd>
        </div>
        <div>
          <dt>Standard</dt>
          <dd>
            <AssuranceMark assurance={chart.assurance} />
          </dd>
        </div>
      </dl>
      <MonthsLine chart={chart} label={`${standard.shortTitle}, England, month by month. ${title}.`} />
      <EnglandTable shown={shown} months={months} />
    </>
  );
}
