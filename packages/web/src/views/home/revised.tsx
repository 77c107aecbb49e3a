import {
  listInWords,
  outOfInWords,
  percentInWords,
  pointsInWords,
  type RevisedAlliance,
  type Revision,
  titleInSentence,
} from '@clockstop/answers';
import { firstMonth, operationalStandard, periodInWords, type Share } from '@clockstop/rules';
import { chartAddress } from '../../chart-address.ts';
import { Hidden } from '../../pages/hidden.tsx';
import { Scroll } from '../../site/scroll.tsx';

const MOST_SHOWN = 10;

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
      <Largest revisions={revisions} />
    </section>
  );
}

function periodsIn(revisions: readonly Revision[]): string {
  return listInWords(new Set(revisions.map(({ period }) => periodInWords(period))));
}

/** The revisions that changed who was first, or whether a standard was met. */
function WhatTurned({ revisions }: { readonly revisions: readonly Revision[] }) {
  const turned = revisions.flatMap((revision) => [
    ...(isSame(revision.firstBefore, revision.firstAfter)
      ? []
      : [{ revision, says: firstsInWords(revision) }]),
    ...metInWords(revision).map((says) => ({ revision, says })),
  ]);
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

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}

function firstsInWords({ firstBefore, firstAfter }: Revision): string {
  const [came, went] = [without(firstAfter, firstBefore), without(firstBefore, firstAfter)];
  if (firstBefore.length + firstAfter.length <= MOST_NAMED)
    return `by provisional figures ${firstsOf(firstBefore)} came first, by final ones ${firstsOf(firstAfter)}.`;
  const moves = [
    ...(came.length === 0 ? [] : [`${listInWords(came)} came in`]),
    ...(went.length === 0 ? [] : [`${listInWords(went)} went out`]),
  ];
  return `${firstBefore.length} were first by provisional figures, ${firstAfter.length} by final ones: ${listInWords(moves)}.`;
}

/** More names than this on both sides are counted instead. */
const MOST_NAMED = 6;

function without(names: readonly string[], others: readonly string[]): readonly string[] {
  return names.filter((name) => !others.includes(name));
}

function firstsOf(names: readonly string[]): string {
  return names.length === 0 ? 'nobody' : listInWords(names);
}

function metInWords({ england, alliances }: Revision): readonly string[] {
  return [{ name: 'England', ...england }, ...alliances]
    .filter(({ metBefore, metAfter }) => metBefore !== null && metAfter !== null && metBefore !== metAfter)
    .map(({ name, metAfter }) => `${name} ${metAfter ? 'met' : 'did not meet'} the standard after all.`);
}

function keyOf({ standard, period, basis }: Revision): string {
  return `${standard.id} ${period} ${basis}`;
}

function nameOf({ standard, period, basis }: Revision): string {
  return `${periodInWords(period)}, ${titleInSentence(standard)}, by ${basis}`;
}

interface Row {
  readonly revision: Revision;
  readonly alliance: RevisedAlliance;
  /** How far the share moved, as a fraction of 1. */
  readonly moved: number;
}

function Largest({ revisions }: { readonly revisions: readonly Revision[] }) {
  const rows = largestOf(revisions);
  if (rows.length === 0) return null;
  const caption = `The ${rows.length} largest revisions of a share of a cancer alliance`;
  return (
    <Scroll label={caption}>
      <table className="nhsuk-table app-figures">
        <caption className="nhsuk-table__caption nhsuk-table__caption--s">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Cancer alliance</th>
            <th scope="col">Standard and period</th>
            <th scope="col" className="app-figures__number">
              Provisional
            </th>
            <th scope="col" className="app-figures__number">
              Final
            </th>
            <th scope="col" className="app-figures__number">
              Change in points
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LargestRow key={`${keyOf(row.revision)} ${row.alliance.code}`} row={row} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function largestOf(revisions: readonly Revision[]): readonly Row[] {
  const rows = revisions.flatMap((revision) =>
    revision.alliances
      .filter(({ before, after }) => before.total > 0 && after.total > 0)
      .map((alliance) => ({ revision, alliance, moved: movedBy(alliance) })),
  );
  return rows.toSorted((one, other) => Math.abs(other.moved) - Math.abs(one.moved)).slice(0, MOST_SHOWN);
}

function movedBy({ before, after }: RevisedAlliance): number {
  return after.within / after.total - before.within / before.total;
}

function LargestRow({ row: { revision, alliance, moved } }: { readonly row: Row }) {
  const target = operationalStandard(revision.standard.id, firstMonth(revision.period))?.share ?? null;
  return (
    <tr>
      <th scope="row">{alliance.name}</th>
      <td>
        <a href={chartAddress({ ...revision, vintage: 'provisional' })}>
          {nameOf(revision)}
          <Hidden>, provisional chart</Hidden>
        </a>
      </td>
      <Counted figure={alliance.before} target={target} />
      <Counted figure={alliance.after} target={target} />
      <td className="app-figures__number">{pointsInWords(moved)}</td>
    </tr>
  );
}

interface CountedProps {
  readonly figure: RevisedAlliance['before'];
  readonly target: Share | null;
}

function Counted({ figure, target }: CountedProps) {
  return (
    <td className="app-figures__number">
      {percentInWords(figure, target)}
      <span className="app-figures__counts">{outOfInWords(figure)}</span>
    </td>
  );
}
