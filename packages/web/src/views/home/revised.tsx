import { listInWords, type Revision } from '@clockstop/answers';
import { periodInWords } from '@clockstop/rules';
import { chartAddress } from '../../chart-address.ts';
import { LargestRevisions } from './largest-revisions.tsx';
import { keyOf, nameOf, turnsInWords } from './revision-in-words.ts';

/** Which figures are published twice, and what their revision changed. */
export function Revised({ revisions }: { readonly revisions: readonly Revision[] }) {
  return (
    <section aria-labelledby="revised">
      <h2 className="nhsuk-heading-m" id="revised">
        What is revised
      </h2>
      <p className="app-prose">
        Figures are first published as provisional, and revised later. Where final figures are there, they are
        shown.{' '}
        {revisions.length === 0
          ? 'The files that have been read hold no figure both ways, so nothing can be said of revisions.'
          : `${periodsIn(revisions)} can be seen both ways.`}
      </p>
      <WhatTurned revisions={revisions} />
      <LargestRevisions revisions={revisions} />
    </section>
  );
}

function periodsIn(revisions: readonly Revision[]): string {
  return listInWords(new Set(revisions.map(({ period }) => periodInWords(period))));
}

/** The revisions that changed who was first, or whether a standard was met. */
function WhatTurned({ revisions }: { readonly revisions: readonly Revision[] }) {
  const turned = revisions.flatMap((revision) => turnsInWords(revision).map((says) => ({ revision, says })));
  if (revisions.length === 0) return null;
  if (turned.length === 0) return <p>No revision changed who was first, or whether a standard was met.</p>;
  return (
    <>
      <h3 className="nhsuk-heading-s">Revisions that changed the answer</h3>
      <ul className="nhsuk-list nhsuk-list--bullet app-prose">
        {turned.map(({ revision, says }) => (
          <li key={`${keyOf(revision)} ${says}`}>
            <a href={chartAddress(revision)}>{nameOf(revision)}</a>: {says}
          </li>
        ))}
      </ul>
    </>
  );
}
