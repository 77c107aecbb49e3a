import {
  dimensionInWords,
  type Month,
  monthInWords,
  octoberBreak,
  type Standard,
  standardById,
} from '@clockstop/rules';
import { TargetHistory } from './target-history.tsx';

interface WhatItIsProps {
  readonly standard: Standard;
  /** The month that is shown. */
  readonly month: Month;
}

/** A standard in plain words: what it means, its clock, its dates, what came before and after, its targets. */
export function WhatItIs({ standard, month }: WhatItIsProps) {
  const { plainWords, clockStart, clockStop, limitDays, kind, notes } = standard;
  return (
    <section aria-labelledby="what-it-is">
      <h2 className="nhsuk-heading-m" id="what-it-is">
        What it is
      </h2>
      <p className="app-prose">{plainWords}</p>
      <dl className="app-pairs app-prose">
        <div>
          <dt>The clock starts</dt>
          <dd>when {clockStart}</dd>
        </div>
        <div>
          <dt>The clock stops</dt>
          <dd>when {clockStop}</dd>
        </div>
        <div>
          <dt>The limit</dt>
          <dd>
            {limitDays} days; a wait of exactly {limitDays} days is in time
          </dd>
        </div>
        <div>
          <dt>In force</dt>
          <dd>{inForce(standard)}</dd>
        </div>
        {kind === 'commitment' && (
          <div>
            <dt>Standing</dt>
            <dd>A commitment, published beside the standards and never counted with them</dd>
          </div>
        )}
        <Neighbours standard={standard} />
      </dl>
      <TargetHistory standard={standard} month={month} />
      {notes.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet app-prose">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function inForce({ from, until, figuresFrom, figuresUntil, noneBefore }: Standard): string {
  const since =
    until === null ? `Since ${monthInWords(from)}` : `${monthInWords(from)} to ${monthInWords(until)}`;
  const figures =
    figuresUntil === null
      ? `figures since ${monthInWords(figuresFrom)}`
      : `figures ${monthInWords(figuresFrom)} to ${monthInWords(figuresUntil)}`;
  return `${since}; ${figures}${noneBefore === null ? '' : ` (${noneBefore})`}`;
}

function Neighbours({ standard: { replacedBy, from, breakdowns } }: Pick<WhatItIsProps, 'standard'>) {
  return (
    <>
      {replacedBy !== null && (
        <div>
          <dt>Since October 2023</dt>
          <dd>
            Part of{' '}
            <a href={`/standards/${replacedBy.standard}`}>{standardById(replacedBy.standard).shortTitle}</a>
          </dd>
        </div>
      )}
      {from >= octoberBreak.at && (
        <div>
          <dt>Compared with before</dt>
          <dd>{octoberBreak.sentence}</dd>
        </div>
      )}
      {breakdowns.length > 0 && (
        <div>
          <dt>Published by</dt>
          <dd>{breakdowns.map(dimensionInWords).join(', ')}</dd>
        </div>
      )}
    </>
  );
}
