/** The register as a list: each organisation with where it belongs today, and whom it followed. */
import type { Basis, Store } from '@clockstop/counts';
import {
  allianceOf,
  boardOf,
  type Organisation,
  type OrganisationKind,
  organisationByCode,
  predecessorsOf,
  type Register,
  type Succession,
  successorsOf,
} from '@clockstop/organisations';
import { firstMonth } from '@clockstop/rules';
import { toAlliance } from './asked.ts';
import { storedPeriods } from './periods.ts';

/** Which organisations; all of them without a filter. */
export interface OrganisationsQuestion {
  readonly code?: string;
  readonly kind?: OrganisationKind | undefined;
  /** A name or code of an alliance; throws UserError where there is none. */
  readonly alliance?: string | undefined;
}

/** An organisation with where it belongs in the latest month of the store, or belonged in its last. */
export interface OrganisationRecord {
  readonly organisation: Organisation;
  /** The codes of its alliance and board; null where it belongs to none, or is one. */
  readonly alliance: string | null;
  readonly board: string | null;
  readonly predecessors: readonly Follower[];
  readonly successors: readonly Follower[];
}

/** Another organisation, and the day on which one followed the other. */
interface Follower {
  readonly code: string;
  readonly name: string;
  readonly day: string;
}

/** The organisations of the register that fit, in the order of their codes. */
export function organisationsOf(
  store: Store,
  { code, kind, alliance }: OrganisationsQuestion,
): readonly OrganisationRecord[] {
  const within = alliance === undefined ? null : toAlliance(store, alliance).code;
  const fits = store.register.organisations.filter(
    (each) => (code === undefined || each.code === code) && (kind === undefined || each.kind === kind),
  );
  return fits
    .map((organisation) => toRecord(store, organisation))
    .filter((record) => within === null || record.alliance === within)
    .toSorted((a, b) => (a.organisation.code < b.organisation.code ? -1 : 1));
}

function toRecord(store: Store, organisation: Organisation): OrganisationRecord {
  const { register } = store;
  const month = lastMonthOf(store, organisation);
  const basis: Basis = PROVIDERS.includes(organisation.kind) ? 'provider' : 'commissioner';
  const alliance = allianceOf(register, organisation.code, basis, month);
  const board = boardOf(register, organisation.code, basis, month);
  return {
    organisation,
    alliance: alliance.kind === 'alliance' ? alliance.alliance : null,
    board: board.kind === 'board' && board.board !== organisation.code ? board.board : null,
    predecessors: predecessorsOf(register, organisation.code).map((each) =>
      toFollower(register, each, each.code),
    ),
    successors: successorsOf(register, organisation.code).map((each) => toFollower(register, each, each.to)),
  };
}

const PROVIDERS: readonly OrganisationKind[] = ['trust', 'provider'];

/** The latest month of the store, or that in which the organisation ended. */
function lastMonthOf(store: Store, { closed }: Organisation): string {
  const latest = storedPeriods(store)[0]?.period;
  const month = latest === undefined ? '2022-07' : String(firstMonth(latest));
  const ended = closed?.slice(0, 'YYYY-MM'.length);
  return ended !== undefined && ended < month ? ended : month;
}

function toFollower(register: Register, { day }: Succession, code: string): Follower {
  return { code, name: organisationByCode(register, code)?.name ?? code, day };
}
