import {
  type CardRow,
  countInWords,
  ordinal,
  percentInWords,
  rankInWords,
  rankMark,
} from '@clockstop/answers';
import { firstMonth, operationalStandard, type Period, periodInWords, standardById } from '@clockstop/rules';
import { AssuranceMark, VariationMark } from '../../pages/control-icons.tsx';
import { Hidden } from '../../pages/hidden.tsx';
import { MetShape, metInWords } from '../../pages/met-mark.tsx';
import { PlainTable } from '../../site/plain-table.tsx';
import type { OrganisationShown } from './organisation-answer.ts';

/** Every standard of the period: share, place, whether it was met, England beside, and what the control chart says. */
export function CardTable({ shown: { answer } }: { readonly shown: OrganisationShown }) {
  const caption = `${answer.name} on every standard of ${periodInWords(answer.period)}, by ${answer.basis}`;
  return (
    <section aria-labelledby="card">
      <h2 className="nhsuk-heading-m" id="card">
        Every standard
      </h2>
      <PlainTable
        caption={caption}
        headings={[
          'Standard',
          { number: 'Share in time' },
          'Standard met',
          'Place',
          { number: 'England' },
          'Change',
          'Will it be met',
        ]}
        look="app-card-table"
      >
        {answer.rows.map((row) => (
          <Row key={row.standard} row={row} period={answer.period} basis={answer.basis} />
        ))}
      </PlainTable>
    </section>
  );
}

interface RowProps {
  readonly row: CardRow;
  readonly period: Period;
  readonly basis: string;
}

function Row({ row, period, basis }: RowProps) {
  const { standard, within, total } = row;
  const address = `/standards/${standard}?${new URLSearchParams({ period, basis })}`;
  const name = (
    <th scope="row" className="app-card-table__name">
      <a href={address}>{standardById(standard).shortTitle}</a>
    </th>
  );
  if (within === null || total === null)
    return (
      <tr>
        {name}
        <td colSpan={6}>{row.reason}</td>
      </tr>
    );
  const share = operationalStandard(standard, firstMonth(period))?.share ?? null;
  return (
    <tr>
      {name}
      <td className="app-figures__number">
        <b>{percentInWords({ within, total }, share) ?? '–'}</b>
        <span className="app-figures__counts">
          {countInWords(within)} of {countInWords(total)}
        </span>
      </td>
      <td>
        <MetShape met={row.met} />{' '}
        {row.met === null ? 'no standard then' : metInWords(row.met).replace('standard ', '')}
        {row.target !== null && <span className="app-figures__counts">standard {row.target}</span>}
      </td>
      <td>
        <PlaceOf row={row} />
      </td>
      <td className="app-figures__number">
        {row.england === null ? '–' : percentInWords(row.england, share)}
      </td>
      <td>
        <VariationMark variation={row.variation} />
      </td>
      <td>{row.target === null ? 'no standard then' : <AssuranceMark assurance={row.assurance} />}</td>
    </tr>
  );
}

function PlaceOf({ row: { rank, tied, of, low, high } }: Pick<RowProps, 'row'>) {
  if (rank === null) return '–';
  return (
    <>
      <span aria-hidden="true">{rankMark({ rank, tied })}</span>
      <Hidden>{rankInWords({ rank, tied })}</Hidden> of {of}
      {low !== null && high !== null && (
        <span className="app-figures__counts">
          95%: {low === high ? ordinal(low) : `${ordinal(low)} to ${ordinal(high)}`}
        </span>
      )}
    </>
  );
}
