import { allianceBoundaries, organisationByCode, register } from '@clockstop/organisations';
import { type Interval, rankUncertainty, wilsonInterval } from '@clockstop/statistics';

/** How many of how many an organisation has, invented. */
export interface Counted {
  readonly code: string;
  readonly name: string;
  readonly within: number;
  readonly total: number;
}

/** The same with its share, its rank and the intervals of both; without anybody counted, all null. */
export interface Ranked extends Counted {
  readonly share: number | null;
  readonly rank: number | null;
  readonly tied: number;
  readonly shares: Interval | null;
  readonly ranks: Interval | null;
}

/** A name as long as the longest in use, and then some. */
export const LONG =
  'University Hospitals of Somewhere, Elsewhere and the Long Estuary with Associated Community Services NHS Foundation Trust';

/** The 21 alliances by code and short name. */
export const alliances = allianceBoundaries.codes.map((code) => ({
  code,
  name: (organisationByCode(register, code)?.name ?? code).replace(/ Cancer Alliance$/, ''),
}));

/** A share between 0.55 and 0.87 for each whole number, without an order that the eye could see. */
export function shareAt(at: number): number {
  return 0.71 + 0.16 * Math.sin(at * 2.7 + 0.4) * Math.cos(at * 0.9);
}

/** Counts of organisations with these shares; the totals go up and down between 300 and 1,900. */
export function counted(
  organisations: readonly { readonly code: string; readonly name: string }[],
  share: (at: number) => number,
): readonly Counted[] {
  return organisations.map((organisation, at) => {
    const total = 300 + ((at * 733) % 1600);
    return { ...organisation, total, within: Math.round(total * share(at)) };
  });
}

/** Ranks and intervals as the statistics give them. */
export function ranked(rows: readonly Counted[]): readonly Ranked[] {
  const proportions = rows.map(({ within, total }) => ({ numerator: within, denominator: total }));
  const sure = rankUncertainty(proportions).rows;
  const shares = rows.map(({ within, total }) => (total === 0 ? null : within / total));
  return rows.map((row, at) => {
    const { low = null, high = null } = sure[at] ?? {};
    const share = shares[at] ?? null;
    const known = share === null ? null : shares.filter((other) => other !== null);
    return {
      ...{ ...row, share },
      rank: known === null ? null : 1 + known.filter((other) => other > (share ?? 0)).length,
      tied: known === null ? 1 : known.filter((other) => other === share).length,
      shares: share === null ? null : wilsonInterval(row.within, row.total),
      ranks: low === null || high === null ? null : { lower: low, upper: high },
    };
  });
}
