/** A claim as it is checked: what its fields say, else what its sentence says. */
import { answer, type Basis, nameOf, type Store, UserError } from '@clockstop/counts';
import { alliancesIn, type Organisation } from '@clockstop/organisations';
import { firstMonth, type Period, periodInWords, type StandardId } from '@clockstop/rules';
import { chartedIn } from '../charted-in.ts';
import type { Understood } from './claim.ts';
import type { ClaimFields } from './claim-fields.ts';
import type { SaidClaim } from './understand-claim.ts';

/** What a claim must say; neither its fields nor its sentence did. */
export type Unsaid = 'organisation' | 'period';

/** A claim that can be checked, or what is wanting. */
export type Understanding =
  | { readonly kind: 'understood'; readonly understood: Understood }
  | { readonly kind: 'unclear'; readonly unsaid: readonly Unsaid[] };

/**
 * Joins fields and sentence; fields prevail. Without a basis it is the one on which more of the claim's standards can
 * be had, provider where both are equal: bases are not mixed within a claim. Throws UserError where the claim names an
 * alliance, a standard or a number of standards that the period did not have.
 */
export function toUnderstood(store: Store, said: SaidClaim, fields: ClaimFields): Understanding {
  const organisation = fields.organisation ?? said.organisation;
  const period = fields.period ?? said.period;
  if (organisation === null || period === null) {
    const unsaid = [
      organisation === null ? 'organisation' : null,
      period === null ? 'period' : null,
    ] as const;
    return { kind: 'unclear', unsaid: unsaid.filter((each) => each !== null) };
  }
  const topped = fields.topped ?? said.topped;
  const count = fields.count ?? said.count;
  requireAlliance(store, organisation, period);
  requireStandards(topped, period);
  requireCount(count, period);
  const { code, name } = organisation;
  const understood: Understood = {
    organisation: { code, name: nameOf(store.register, code, name) },
    period,
    topped,
    count,
    basis: fields.basis ?? basisFor(store, topped, period),
    vintage: fields.vintage ?? null,
    cause: fields.cause ?? said.cause,
  };
  return { kind: 'understood', understood };
}

function basisFor({ sources }: Store, topped: readonly StandardId[], period: Period): Basis {
  const standards = topped.length > 0 ? topped : standardsOf(period);
  const had = (basis: Basis): number =>
    standards.filter((standard) => answer(sources, { standard, period, basis, by: [] }).kind === 'answered')
      .length;
  return had('commissioner') > had('provider') ? 'commissioner' : 'provider';
}

function standardsOf(period: Period): readonly StandardId[] {
  return chartedIn(firstMonth(period)).map(({ id }) => id);
}

function requireAlliance({ register }: Store, { code, name }: Organisation, period: Period): void {
  const then = alliancesIn(register, firstMonth(period));
  if (then.some((alliance) => alliance.code === code)) return;
  const names = then.map((alliance) => nameOf(register, alliance.code, alliance.name));
  throw new UserError('no-alliance-then', { name, period: periodInWords(period), names: names.join('; ') });
}

function requireStandards(topped: readonly StandardId[], period: Period): void {
  const then = standardsOf(period);
  const stranger = topped.find((standard) => !then.includes(standard));
  if (stranger === undefined) return;
  throw new UserError('no-standard-then', {
    standard: stranger,
    period: periodInWords(period),
    standards: then.join(', '),
  });
}

function requireCount(count: number | null, period: Period): void {
  const most = standardsOf(period).length;
  if (count === null || (Number.isInteger(count) && count >= 1 && count <= most)) return;
  throw new UserError('not-a-count', {
    text: String(count),
    period: periodInWords(period),
    most: String(most),
  });
}
