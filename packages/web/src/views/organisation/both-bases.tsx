import { type CardRow, countInWords, percentInWords, rankInWords } from '@clockstop/answers';
import type { Basis } from '@clockstop/counts';
import {
  firstMonth,
  operationalStandard,
  type Period,
  type StandardId,
  standardById,
} from '@clockstop/rules';
import { PlainTable } from '../../site/plain-table.tsx';
import { basisSentences } from '../../words/basis-in-words.ts';
import type { OrganisationShown } from './organisation-answer.ts';

/** The two bases side by side, where the files of the period have both. */
export function BothBases({ shown: { answer } }: { readonly shown: OrganisationShown }) {
  const { rows, otherBasis, basis, name, period } = answer;
  if (otherBasis.length === 0) return null;
  const figureOf = (which: Basis, standard: StandardId): string =>
    inWords(
      (which === basis ? rows : otherBasis).find((row) => row.standard === standard),
      period,
    );
  const caption = `${name}: the two bases side by side`;
  return (
    <section aria-labelledby="bases">
      <h2 className="nhsuk-heading-m" id="bases">
        The two bases side by side
      </h2>
      <p className="app-prose">
        {basisSentences.provider} {basisSentences.commissioner}
      </p>
      <PlainTable caption={caption} headings={['Standard', 'By provider', 'By commissioner']}>
        {rows.map(({ standard }) => (
          <tr key={standard}>
            <th scope="row">{standardById(standard).shortTitle}</th>
            <td>{figureOf('provider', standard)}</td>
            <td>{figureOf('commissioner', standard)}</td>
          </tr>
        ))}
      </PlainTable>
    </section>
  );
}

function inWords(row: CardRow | undefined, period: Period): string {
  if (row?.within == null || row.total === null) return 'no figures';
  const { standard, within, total, rank, of } = row;
  const target = operationalStandard(standard, firstMonth(period))?.share ?? null;
  const share = percentInWords({ within, total }, target) ?? '–';
  const place = rank === null ? '' : `, ${rankInWords(row)} of ${of}`;
  return `${share}, ${countInWords(within)} of ${countInWords(total)}${place}`;
}
