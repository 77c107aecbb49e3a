import { type BrokenDown, countInWords, type StandardCard, type StandardQuestion } from '@clockstop/answers';
import { dimensionInWords } from '@clockstop/rules';
import { ChartFigure } from '../../site/chart-figure.tsx';
import { PlainTable } from '../../site/plain-table.tsx';
import type { Shown } from '../../site/site-view.ts';
import { shareInWords } from '../../words/cell-in-words.ts';

interface BreakdownsProps {
  readonly shown: Shown<StandardQuestion, StandardCard>;
}

/** England by cancer, route, stage and treatment, as far as the files of the period have it. */
export function Breakdowns({ shown }: BreakdownsProps) {
  const { breakdowns } = shown.answer;
  const there = breakdowns.filter((broken) => broken.available && broken.rows.length > 0);
  const missing = breakdowns.filter((broken) => !there.includes(broken));
  return (
    <>
      {there.map((broken) => (
        <div key={broken.by}>
          <ChartFigure
            shown={shown}
            name={broken.by}
            heading={`England by ${dimensionInWords(broken.by)}`}
            width={900}
          />
          <BreakdownTable broken={broken} />
        </div>
      ))}
      <Missing missing={missing} />
    </>
  );
}

function BreakdownTable({ broken }: { readonly broken: BrokenDown }) {
  if (!broken.available) return null;
  const caption = `England by ${dimensionInWords(broken.by)}`;
  return (
    <>
      {' '}
      <PlainTable
        caption={caption}
        headings={[
          dimensionInWords(broken.by),
          { number: 'Share' },
          { number: 'In time' },
          { number: 'Counted' },
        ]}
      >
        {broken.rows.map(({ label, share, within, total }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="app-figures__number">{shareInWords(share)}</td>
            <td className="app-figures__number">{countInWords(within)}</td>
            <td className="app-figures__number">{countInWords(total)}</td>
          </tr>
        ))}
      </PlainTable>
      {broken.from === 'sum' && <p className="app-figures__note">Every organisation in the file added up.</p>}
    </>
  );
}

function Missing({ missing }: { readonly missing: readonly BrokenDown[] }) {
  if (missing.length === 0) return null;
  return (
    <section aria-labelledby="not-there">
      <h2 className="nhsuk-heading-m" id="not-there">
        What is not there
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet app-prose">
        {missing.map((broken) => (
          <li key={broken.by}>
            By {dimensionInWords(broken.by)}: {broken.available ? 'nobody was counted.' : broken.reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
