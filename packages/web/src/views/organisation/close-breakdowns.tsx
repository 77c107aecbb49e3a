import { dimensionInWords, standardById } from '@clockstop/rules';
import { ChartFigure } from '../../site/chart-figure.tsx';
import type { OrganisationShown } from './organisation-answer.ts';

/** The standard that is looked at closely, by cancer, route, stage and treatment, as far as the files have it. */
export function CloseBreakdowns({ shown }: { readonly shown: OrganisationShown }) {
  const { close } = shown.answer;
  const { shortTitle } = standardById(close.standard);
  const there = close.breakdowns.filter((broken) => broken.available && broken.rows.length > 0);
  if (there.length === 0) {
    const [reason] = close.breakdowns.flatMap((broken) => (broken.available ? [] : [broken.reason]));
    return reason === undefined ? null : <p className="app-prose">By cancer, route or treatment: {reason}</p>;
  }
  return there.map((broken) => (
    <ChartFigure
      key={broken.by}
      shown={shown}
      name={broken.by}
      heading={`${shortTitle} by ${dimensionInWords(broken.by)}`}
      width={900}
    />
  ));
}
