import {
  countInWords,
  ordinal,
  pathOf,
  percentInWords,
  type RankedStandard,
  type Ranking,
  type RankRow,
  rankInWords,
  rankMark,
} from '@clockstop/answers';
import { organisationByCode, type Register } from '@clockstop/organisations';
import { firstMonth, isMet, type OperationalStandard, operationalStandard } from '@clockstop/rules';
import { Hidden } from '../../pages/hidden.tsx';
import { MetShape, metInWords } from '../../pages/met-mark.tsx';
import { PlainTable } from '../../site/plain-table.tsx';
import type { Web } from '../../web.ts';

interface PlacesOfProps {
  readonly web: Web;
  readonly ranking: Ranking;
  readonly caption: string;
}

/** Everyone in order, each with a link to its page, then what belongs to none and England. */
export function PlacesOf({ web, ranking, caption }: PlacesOfProps) {
  if (!ranking.available) return null;
  const target = operationalStandard(ranking.standard, firstMonth(ranking.period));
  return (
    <PlainTable
      caption={caption}
      headings={[
        'Place',
        'Name',
        { number: 'Share' },
        { number: 'In time' },
        { number: 'Counted' },
        'Standard',
      ]}
      foot={<Foot ranking={ranking} target={target} />}
    >
      {ranking.rows.map((row) => (
        <PlaceRow key={row.code} register={web.store.register} row={row} target={target} />
      ))}
    </PlainTable>
  );
}

interface PlaceRowProps {
  readonly register: Register;
  readonly row: RankRow;
  readonly target: OperationalStandard | null;
}

function PlaceRow({ register, row, target }: PlaceRowProps) {
  const organisation = organisationByCode(register, row.code);
  const path = organisation === null ? null : pathOf(register, organisation);
  return (
    <tr>
      <td>
        <span aria-hidden="true">{rankMark(row) || '–'}</span>
        <Hidden>{rankInWords(row)}</Hidden>
        {row.low !== null && row.high !== null && (
          <span className="app-figures__counts">
            <Hidden>95% interval </Hidden>
            {row.low === row.high ? ordinal(row.low) : `${ordinal(row.low)} to ${ordinal(row.high)}`}
          </span>
        )}
      </td>
      <th scope="row">{path === null ? row.name : <a href={path}>{row.name}</a>}</th>
      <Figures counts={row} target={target} />
    </tr>
  );
}

interface FiguresProps {
  readonly counts: { readonly within: number; readonly total: number };
  readonly target: OperationalStandard | null;
}

function Figures({ counts: { within, total }, target }: FiguresProps) {
  const met = isMet(within * 2, total * 2, target);
  return (
    <>
      <td className="app-figures__number">
        {percentInWords({ within, total }, target?.share ?? null) ?? '–'}
      </td>
      <td className="app-figures__number">{countInWords(within)}</td>
      <td className="app-figures__number">{countInWords(total)}</td>
      <td className="app-figures__met">
        <MetShape met={met} /> {metShortly(met, total)}
      </td>
    </>
  );
}

function metShortly(met: boolean | null, total: number): string {
  if (total === 0) return 'nobody counted';
  return met === null ? metInWords(met) : metInWords(met).replace('standard ', '');
}

function Foot({
  ranking,
  target,
}: {
  readonly ranking: RankedStandard;
  readonly target: OperationalStandard | null;
}) {
  const { england, unattributed } = ranking;
  return (
    <>
      {unattributed.total > 0 && (
        <tr>
          <td />
          <th scope="row">Belongs to none of them</th>
          <Figures counts={unattributed} target={target} />
        </tr>
      )}
      <tr>
        <td />
        <th scope="row">England{england.from === 'sum' && ', everything added up'}</th>
        <Figures counts={england} target={target} />
      </tr>
    </>
  );
}
