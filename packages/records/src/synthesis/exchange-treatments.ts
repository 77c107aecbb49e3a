/**
 * Lets first treatments exchange what no other table tells apart, so that the patients counted from their referral come to
 * have the modalities that were published. It is a search: an exchange is made where it brings the counts nearer, and
 * sometimes where they stay as near as they are, since the way onwards may begin there.
 */
import type { Band } from '@clockstop/rules';
import { type Random, wholeBetween } from '../messy/random.ts';
import type { Referral, Treated } from './drafts.ts';
import { numberWanted, type Wanted, type WantedHalves } from './wanted-halves.ts';

/** How often all treatments are gone through, at most, and how often without coming nearer. */
const MOST_ROUNDS = 40;
const PATIENCE = 5;

/** The cells of the two halves of a patient counted from the referral. */
export function cellsOf({ provider, referral }: Pick<Treated, 'provider' | 'referral'>): readonly string[] {
  if (referral === null) return [];
  const { route, wait, investigating, isWhole } = referral;
  return [isWhole ? investigating : provider, investigating].map((code) => `${code}|${route}|${wait.from}`);
}

/** The same treatments, in the same order, after their exchanges. `wanted` is what is left to be wanted as they are. */
export function exchangeTreatments(
  all: readonly Treated[],
  wanted: Wanted,
  random: Random,
): readonly Treated[] {
  const result = [...all];
  const first = [...all.keys()].filter((at) => all[at]?.stage === 'first');
  const halves = numberWanted(
    wanted,
    all.map(({ modality }) => modality),
  );
  const seen = result.map((treated) => look(treated, halves));
  let least = halves.sum();
  for (let round = 0, stale = 0; round < MOST_ROUNDS && stale < PATIENCE; round++) {
    for (const exchange of [modalities, referrals, partners]) {
      const groups = Map.groupBy(first, (at) => exchange.groupOf(result[at] as Treated));
      groups.delete(null);
      for (const places of groups.values()) improveGroup(places, { result, exchange, halves, seen, random });
    }
    const now = halves.sum();
    stale = now < least ? 0 : stale + 1;
    least = Math.min(least, now);
  }
  return result;
}

/** What two treatments can exchange without changing any other table. */
interface Exchange {
  /** Those of the same group can; null for one that cannot at all. */
  readonly groupOf: (treated: Treated) => string | null;
  readonly allows: (one: Treated, other: Treated) => boolean;
  readonly given: (to: Treated, from: Treated) => Treated;
  /**
   * Whether both are of one provider. The halves of each are then counted where those of the other were, and so the exchange
   * may also be made where the counts only stay as near as they are: nobody comes to be shared with a provider far away.
   */
  readonly isWithinProvider: boolean;
}

/** First treatments of one provider with the same wait can exchange their modalities, whatever their cancers. */
const modalities: Exchange = {
  groupOf: ({ provider, wait }) => `${provider}|${wait.from}`,
  allows: () => true,
  given: (to, { modality }) => ({ ...to, modality }),
  isWithinProvider: true,
};

/**
 * Treatments of one provider, cancer and setting can exchange what they were referred by, or that they are not counted from
 * a referral, where the wait from the decision stays no longer than that from the referral.
 */
const referrals: Exchange = {
  groupOf: ({ provider, cancer, setting }) => `${provider}|${cancer}|${setting}`,
  allows: (one, other) => isInTime(one.wait, other.referral) && isInTime(other.wait, one.referral),
  given: (to, { referral }) => ({ ...to, referral }),
  isWithinProvider: true,
};

function isInTime(wait: Band, referral: Referral | null): boolean {
  return referral === null || wait.from <= (referral.wait.to ?? Number.POSITIVE_INFINITY);
}

/**
 * Shared patients of the same route, wait and cancer can exchange the providers that investigated them: only where it helps,
 * since they were shared with providers nearby.
 */
const partners: Exchange = {
  groupOf: ({ cancer, referral }) =>
    referral === null ? null : `${referral.route}|${referral.wait.from}|${cancer}`,
  allows: (one, other) => isShared(one) && isShared(other),
  given: (to, { referral }) =>
    to.referral === null || referral === null
      ? to
      : { ...to, referral: { ...to.referral, investigating: referral.investigating } },
  isWithinProvider: false,
};

function isShared({ provider, referral }: Treated): boolean {
  return referral !== null && !referral.isWhole && referral.investigating !== provider;
}

/** A treatment as the search sees it. */
interface Seen {
  /** The cells of its halves, its modality, and where they are counted by both. */
  readonly cells: readonly number[];
  readonly modality: number;
  readonly counted: readonly number[];
  /** What those have in common that are alike in all that an exchange looks at. */
  readonly kind: string;
}

/** Treatments that are alike. */
interface Alike extends Seen {
  /** One of them. */
  readonly like: Treated;
  /** Where they are among all treatments. */
  readonly places: number[];
}

interface Improving {
  readonly result: Treated[];
  readonly exchange: Exchange;
  readonly halves: WantedHalves;
  /** The treatments as the search sees them, in the order of the result. */
  readonly seen: Seen[];
  readonly random: Random;
}

function improveGroup(places: readonly number[], improving: Improving): void {
  const { halves, seen } = improving;
  if (!places.some((at) => halves.isOver(seen[at]?.counted ?? []))) return;
  const group = new Map<string, Alike>();
  for (const at of places) put(group, improving, at);
  for (const one of [...group.values()]) improveOne(one, group, improving);
}

/** Exchanges what is too many while that helps, and once where it does not. */
function improveOne(one: Alike, group: Map<string, Alike>, improving: Improving): void {
  const { halves, exchange, random } = improving;
  let mayWander = exchange.isWithinProvider;
  while (one.places.length > 0 && halves.isOver(one.counted)) {
    const others = [...group.values()];
    if (others.some((other) => isExchanged({ one, other, nearer: 1 }, group, improving))) continue;
    if (!mayWander) return;
    mayWander = false;
    const start = wholeBetween(0, others.length - 1, random);
    const turned = [...others.slice(start), ...others.slice(0, start)];
    if (!turned.some((other) => isExchanged({ one, other, nearer: 0 }, group, improving))) return;
  }
}

interface Tried {
  readonly one: Alike;
  readonly other: Alike;
  /** By how many half patients the counts must come nearer. */
  readonly nearer: number;
}

/** Exchanges one treatment of each, if the counts come near enough by it. */
function isExchanged(
  { one, other, nearer }: Tried,
  group: Map<string, Alike>,
  improving: Improving,
): boolean {
  const { exchange, halves, result, seen } = improving;
  if (other === one || other.places.length === 0) return false;
  if (other.like.modality === one.like.modality || !exchange.allows(one.like, other.like)) return false;
  const from = [...one.counted, ...other.counted];
  const to = [...countedAfter(one, other, improving), ...countedAfter(other, one, improving)];
  if (halves.move(from, to) < nearer) {
    halves.move(to, from);
    return false;
  }
  for (const [mine, theirs] of [
    [one, other],
    [other, one],
  ] as const) {
    const at = mine.places.pop() as number;
    const after = exchange.given(mine.like, theirs.like);
    result[at] = after;
    seen[at] = look(after, halves);
    put(group, improving, at);
  }
  return true;
}

/** Where the halves of one are counted when it has been given what the other has. */
function countedAfter(one: Alike, other: Alike, { exchange, halves }: Improving): readonly number[] {
  if (!exchange.isWithinProvider) return look(exchange.given(one.like, other.like), halves).counted;
  return halves.placesOf(one.cells, other.modality);
}

/** Puts the treatment at a place among those that are alike. */
function put(group: Map<string, Alike>, { result, seen }: Improving, at: number): void {
  const like = result[at] as Treated;
  const each = seen[at] as Seen;
  const alike = group.get(each.kind);
  if (alike === undefined) group.set(each.kind, { ...each, like, places: [at] });
  else alike.places.push(at);
}

function look(treated: Treated, halves: WantedHalves): Seen {
  const { provider, wait, cancer, setting, referral } = treated;
  const names = cellsOf(treated);
  const cells = names.map(halves.cellOf);
  const modality = halves.modalityOf(treated.modality);
  const told = referral === null ? [] : [referral.cancer, referral.isWhole];
  const kind = [...names, provider, treated.modality, wait.from, cancer, setting, ...told].join('|');
  return { cells, modality, counted: halves.placesOf(cells, modality), kind };
}
