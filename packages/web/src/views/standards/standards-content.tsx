import { countInWords, percentInWords } from '@clockstop/answers';
import { firstMonth, monthInWords, operationalStandard, periodInWords } from '@clockstop/rules';
import { MetShape, metInWords } from '../../pages/met-mark.tsx';
import { PlainTable } from '../../site/plain-table.tsx';
import type { Shown } from '../../site/site-view.ts';
import type { StandardsAnswer, StandardsQuestion, StandardsRow } from './standards-answer.ts';

/** The standards in three groups: those of today, those before October 2023, and the commitments beside them. */
export function StandardsContent({ answer: { rows } }: Shown<StandardsQuestion, StandardsAnswer>) {
  const isCommitment = ({ standard }: StandardsRow): boolean => standard.kind === 'commitment';
  const former = rows.filter((row) => !row.isNow && !isCommitment(row));
  return (
    <>
      <Group id="now" heading="In force today" rows={rows.filter(({ isNow }) => isNow)} />
      <Group id="before" heading="Until September 2023" rows={former} />
      <Group id="commitments" heading="Published beside the standards" rows={rows.filter(isCommitment)} />
    </>
  );
}

interface GroupProps {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly StandardsRow[];
}

function Group({ id, heading, rows }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className="nhsuk-heading-m" id={id}>
        {heading}
      </h2>
      <PlainTable
        caption={heading}
        headings={['Standard', { number: 'Limit' }, { number: 'Expected' }, 'England, latest month']}
        look="app-standards"
      >
        {rows.map((row) => (
          <Row key={row.standard.id} row={row} />
        ))}
      </PlainTable>
    </section>
  );
}

function Row({ row: { standard, target, latest } }: { readonly row: StandardsRow }) {
  const { id, shortTitle, plainWords, limitDays, until } = standard;
  return (
    <tr>
      <th scope="row" className="app-standards__name">
        <a href={`/standards/${id}`}>{shortTitle}</a>
        <span className="app-figures__counts">{plainWords}</span>
        {until !== null && <span className="app-figures__counts">Ended in {monthInWords(until)}</span>}
      </th>
      <td className="app-figures__number">{limitDays} days</td>
      <td className="app-figures__number">{target ?? 'no standard'}</td>
      <td>{latest === null ? 'No figures have been read' : <Latest id={id} latest={latest} />}</td>
    </tr>
  );
}

interface LatestProps {
  readonly id: StandardsRow['standard']['id'];
  readonly latest: NonNullable<StandardsRow['latest']>;
}

function Latest({ id, latest: { period, basis, within, total, met } }: LatestProps) {
  const target = operationalStandard(id, firstMonth(period));
  return (
    <>
      <b>{percentInWords({ within, total }, target?.share ?? null) ?? '–'}</b> <MetShape met={met} />{' '}
      {metInWords(met)}
      <span className="app-figures__counts">
        {countInWords(within)} of {countInWords(total)}, {periodInWords(period)}, by {basis}
      </span>
    </>
  );
}
