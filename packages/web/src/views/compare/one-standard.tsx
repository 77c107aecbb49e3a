import {
  type ComparedStandard,
  type CompareQuestion,
  type Comparison,
  periodsWith,
} from '@clockstop/answers';
import {
  firstMonth,
  isMonth,
  type OperationalStandard,
  operationalStandard,
  type Period,
  shareInWords,
  standardById,
} from '@clockstop/rules';
import { Unbroken } from '../../pages/unbroken.tsx';
import { ChartFigure } from '../../site/chart-figure.tsx';
import { NearPeriods } from '../../site/near-periods.tsx';
import type { Shown } from '../../site/site-view.ts';
import { compareAddress } from './compare-question.ts';
import { ComparedPairs } from './compared-pairs.tsx';
import { ComparedTable } from './compared-table.tsx';

interface StandardProps {
  readonly shown: Shown<CompareQuestion, Comparison>;
  readonly compared: ComparedStandard;
}

/** One standard of a comparison: the figures side by side, each two of them, and the months of a range; or why there are none. */
export function OneStandard({ shown, compared }: StandardProps) {
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
