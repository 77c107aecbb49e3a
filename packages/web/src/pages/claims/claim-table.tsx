import {
  type CheckedClaim,
  type CheckedStandard,
  countInWords,
  percentInWords,
  probabilityInWords,
  rankInWords,
  rankMark,
} from '@clockstop/answers';
import { firstMonth, type Month, operationalStandard, shareInWords, standardById } from '@clockstop/rules';
import type { ReactNode } from 'react';
import { vintageNames } from '../../words/vintage-in-words.ts';
import { Hidden } from '../hidden.tsx';
import { MetShape, metInWords } from '../met-mark.tsx';

const headings = [
  'Standard',
  'Claimed',
  'Share',
  'Standard met',
  'Place',
  'Likely places',
  'Chance of being the best',
  'Figures',
];

/** Every standard of the period: the alliance's figures, its place, and how sure that is. */
export function ClaimTable({ claim }: { readonly claim: CheckedClaim }) {
  const { organisation, period } = claim.understood;
  return (
    <table className="nhsuk-table-responsive app-claim-table">
      <caption className="nhsuk-u-visually-hidden">
        {organisation.name} on every standard of the period, with its place among the alliances
      </caption>
      <thead className="nhsuk-table__head">
        <tr>
          {headings.map((heading) => (
            <th key={heading} className="nhsuk-table__header" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {claim.standards.map((standard) => (
          <Row key={standard.standard} standard={standard} month={firstMonth(period)} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly standard: CheckedStandard;
  readonly month: Month;
}

function Row({ standard, month }: RowProps) {
  const first = standard.rank === 1 ? ' app-claim-table__row--first' : '';
  const claimed = standard.claimed ? ' app-claim-table__row--claimed' : '';
  return (
    <tr className={`nhsuk-table__row${claimed}${first}`}>
      <th className="nhsuk-table__cell app-claim-table__title" scope="row">
        <HeadingOnPhone heading={0} />
        <span>{standardById(standard.standard).shortTitle}</span>
      </th>
      <Cell heading={1}>{standard.claimed ? 'Yes' : 'No'}</Cell>
      {standard.available ? <Figures standard={standard} month={month} /> : <Missing standard={standard} />}
    </tr>
  );
}

function Figures({ standard, month }: RowProps) {
  const { rank, tied, low, high, best, met, vintage } = standard;
  const [within, total] = [standard.within ?? 0, standard.total ?? 0];
  const target = operationalStandard(standard.standard, month)?.share ?? null;
  return (
    <>
      <Cell heading={2}>
        <span className="app-claim-table__share">{percentInWords({ within, total }, target) ?? '–'}</span>
        <span className="app-claim-table__counts">
          {countInWords(within)} of {countInWords(total)}
        </span>
      </Cell>
      <Cell heading={3}>
        <MetShape met={met} />{' '}
        {target === null ? 'No standard then' : `${metInWords(met)}, ${shareInWords(target)}`}
      </Cell>
      <Cell heading={4}>
        <span className="app-claim-table__place" aria-hidden="true">
          {rankMark({ rank, tied }) || '–'}
        </span>
        <Hidden>{rankInWords({ rank, tied })}</Hidden>
      </Cell>
      <Cell heading={5}>{low === null ? '–' : low === high ? `${low} only` : `${low} to ${high}`}</Cell>
      <Cell heading={6}>{best === null ? '–' : probabilityInWords(best)}</Cell>
      <Cell heading={7}>{vintage === null ? '–' : vintageNames[vintage]}</Cell>
    </>
  );
}

/** One cell for all that is not there. */
function Missing({ standard: { reason } }: Pick<RowProps, 'standard'>) {
  return (
    <td className="nhsuk-table__cell app-claim-table__missing" colSpan={headings.length - 2}>
      <span>{reason}</span>
    </td>
  );
}

/** On a phone each cell carries its heading. */
function Cell({ heading, children }: { readonly heading: number; readonly children: ReactNode }) {
  return (
    <td className="nhsuk-table__cell">
      <HeadingOnPhone heading={heading} />
      <span>{children}</span>
    </td>
  );
}

function HeadingOnPhone({ heading }: { readonly heading: number }) {
  return (
    <span className="nhsuk-table-responsive__heading" aria-hidden="true">
      {headings[heading]}{' '}
    </span>
  );
}
