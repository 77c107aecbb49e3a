/** Pictures of one organisation: on all standards, and close up on one. */
import { bandChart, type Chart, type Look, paretoChart, standardsChart } from '@clockstop/charts';
import {
  bandIds,
  firstMonth,
  type Period,
  periodInWords,
  type StandardId,
  standardById,
} from '@clockstop/rules';
import { expectedShare } from '../expected-share.ts';
import type { CardRow } from '../organisation/card-row.ts';
import type { MemberFigures } from '../organisation/member-figures.ts';
import type { OrganisationCard } from '../organisation/organisation-card.ts';
import { PUBLISHED_SOURCE, standingOf } from './about.ts';
import { bandInWords, isBandWithin } from './draw-bands.ts';

/** The organisation among the others on every standard of the period; null where it has no figures. */
export function drawStandards(
  name: string,
  { rows, period, basis }: OrganisationCard,
  look: Look = {},
): Chart | null {
  if (rows.every(({ total }) => total === null)) return null;
  const data = {
    organisation: name,
    period: `${periodInWords(period)}, by ${basis}`,
    source: PUBLISHED_SOURCE,
    vintage: vintagesInWords(rows),
    standards: rows.map((row) => toRow(row, period)),
  };
  return standardsChart(data, look);
}

function toRow(row: CardRow, period: Period) {
  const { standard, met, share, rank, tied, of, low, high, others } = row;
  return {
    id: standard,
    title: standardById(standard).shortTitle,
    target: expectedShare(standard, firstMonth(period)),
    ...{ met, share, rank, tied, of, low, high, others },
  };
}

function vintagesInWords(rows: readonly CardRow[]): string {
  const vintages = new Set(rows.flatMap(({ vintage }) => vintage ?? []));
  return [...vintages].map(standingOf).join(', ') || 'no figures';
}

/** How long the patients of the organisation waited; null where the files have no bands. */
export function drawOwnBands(name: string, card: OrganisationCard, look: Look = {}): Chart | null {
  const { close, period, basis } = card;
  const known = close.bands.filter(({ bands }) => bands !== null && Object.keys(bands).length > 0);
  const ids = bandIds.filter((id) => known.some(({ bands }) => id in (bands ?? {})));
  if (ids.length === 0) return null;
  const { limitDays, title } = standardById(close.standard);
  const data = {
    measure: `${title}, by ${basis}`,
    period: periodInWords(period),
    source: PUBLISHED_SOURCE,
    vintage: [...new Set(known.map(({ vintage }) => standingOf(vintage)))].join(', '),
    bands: ids.map((id) => ({ label: bandInWords(id), within: isBandWithin(id, close.standard) })),
    rows: [{ name, counts: ids.map((id) => known.reduce((sum, { bands }) => sum + (bands?.[id] ?? 0), 0)) }],
    limit: `${limitDays} days`,
  };
  return bandChart(data, look);
}

/** Which of the members contribute how many of the patients beyond the limit; null where there are none. */
export function drawMemberBreaches(card: OrganisationCard, look: Look = {}): Chart | null {
  const { members, close, period, basis, rows } = card;
  const counted = members.flatMap((member) => breachesOf(member, close.standard));
  if (counted.length < 2) return null;
  const data = {
    measure: `${standardById(close.standard).title}, by ${basis}`,
    period: periodInWords(period),
    source: PUBLISHED_SOURCE,
    vintage: vintagesInWords(rows.filter(({ standard }) => standard === close.standard)),
    rows: counted,
    noun: basis === 'provider' ? 'provider' : 'board',
  } as const;
  return paretoChart(data, look);
}

function breachesOf({ name, figures }: MemberFigures, standard: StandardId) {
  const own = figures.find((figure) => figure.standard === standard);
  if (own === undefined || own.total === null || own.within === null) return [];
  return [{ name, count: own.total - own.within, of: own.total }];
}
