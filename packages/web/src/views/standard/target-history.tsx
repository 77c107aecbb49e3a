import {
  isDuring,
  type Month,
  monthInWords,
  type Standard,
  shareInWords,
  type Target,
} from '@clockstop/rules';
import { PlainTable } from '../../site/plain-table.tsx';

interface TargetHistoryProps {
  readonly standard: Standard;
  readonly month: Month;
}

/** What was expected when, by whom, and where that is written down. */
export function TargetHistory({ standard: { targets, shortTitle }, month }: TargetHistoryProps) {
  if (targets.length === 0)
    return (
      <p className="app-prose">
        No share of patients has ever been set for it: it is neither met nor missed.
      </p>
    );
  const caption = `${shortTitle}: what was expected when`;
  return (
    <PlainTable
      caption={caption}
      isCaptionShown
      headings={['Share', 'What it is', 'Applies', 'Written down in']}
    >
      {targets.map((target) => (
        <tr key={`${target.kind}-${target.from}-${shareInWords(target.share)}`}>
          <th scope="row">
            {shareInWords(target.share)}
            {isDuring(month, target.from, target.until) && (
              <span className="app-figures__counts">in the month shown</span>
            )}
          </th>
          <td>{kindInWords(target)}</td>
          <td>{datesInWords(target)}</td>
          <td>
            <SourcesOf target={target} />
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}

function kindInWords(target: Target): string {
  switch (target.kind) {
    case 'operational-standard':
      return 'The operational standard';
    case 'planning-ambition':
      return `A planning ambition, to be reached by ${monthInWords(target.by)}; not the standard`;
    case 'local-trajectory':
      return `A plan of ${target.organisation}; not the standard`;
  }
}

function datesInWords({ from, until }: Target): string {
  return until === null ? `since ${monthInWords(from)}` : `${monthInWords(from)} to ${monthInWords(until)}`;
}

function SourcesOf({ target: { sources, confidence } }: { readonly target: Target }) {
  return (
    <>
      {sources.map(({ title }) => title).join('; ')}
      {confidence === 'unverified' && (
        <strong className="nhsuk-tag nhsuk-tag--yellow app-tag">Unverified</strong>
      )}
    </>
  );
}
