import { defaults, type Settings } from '../assumptions/settings.ts';
import { type BandId, bandOf } from '../band.ts';
import { type Day, dayNumber, dayOf, monthOf } from '../calendar/day.ts';
import type { AllocationId } from '../clocks/allocation.ts';
import type { Pathway } from '../pathway/pathway.ts';
import type { Standard } from '../standard.ts';
import { type CompiledClock, type CompiledCondition, compiledClock } from './compile-clock.ts';
import type { Evaluation, ShareOfPathway } from './evaluation.ts';

/**
 * The clock of one pathway for one standard, as far as it was known at the end of `asOf`: a stop after that day has not
 * happened yet. Whether the standard was in force in the month is for the caller to ask (`standardsIn`).
 */
export function evaluate(
  standard: Standard,
  pathway: Pathway,
  asOf: Day,
  settings: Settings = defaults,
): Evaluation {
  const clock = compiledClock(standard, settings);
  const other = unmet(clock.applies, pathway);
  if (other !== null) return { state: 'does-not-apply', why: other };
  const start = clock.start(pathway);
  if (start === null || start > asOf) return { state: 'not-started', why: standard.clock.start.missing };
  const stop = clock.stop(pathway);
  return stop === null || stop > asOf
    ? running(clock, pathway, start, asOf)
    : finished(clock, pathway, start, stop);
}

function finished(clock: CompiledClock, pathway: Pathway, start: Day, stop: Day): Evaluation {
  const why = unmet(clock.counts, pathway);
  if (why !== null) return { state: 'not-counted', why };
  const { standard } = clock;
  const adjustment = daysOff(clock, pathway);
  const days = dayNumber(stop) - dayNumber(start) - adjustment;
  const within = days <= standard.limitDays;
  const how = clock.how(pathway) as AllocationId;
  return {
    state: 'counted',
    start,
    stop,
    adjustment,
    days,
    within,
    band: bandAt(standard.bands, days),
    month: monthOf(clock.reported(pathway) ?? stop),
    how,
    shares: sharesOf(clock, pathway, how, within),
  };
}

function running(clock: CompiledClock, pathway: Pathway, start: Day, asOf: Day): Evaluation {
  const why = unmet(clock.runs, pathway);
  if (why !== null) return { state: 'ended', why };
  const adjustment = daysOff(clock, pathway);
  const [from, today] = [dayNumber(start), dayNumber(asOf)];
  const target = from + clock.standard.limitDays + adjustment;
  return {
    state: 'running',
    start,
    adjustment,
    days: today - from - adjustment,
    targetDate: dayOf(target),
    breachDate: dayOf(target + 1),
    daysLeft: target - today,
  };
}

/** All adjustments together. */
function daysOff({ adjustments }: CompiledClock, pathway: Pathway): number {
  let days = 0;
  for (const each of adjustments) days += each(pathway) ?? 0;
  return days;
}

/** The reason of the first condition that does not hold, or null when all do. */
function unmet(conditions: readonly CompiledCondition[], pathway: Pathway): string | null {
  for (const { holds, condition } of conditions) if (holds(pathway) !== true) return condition.unmet;
  return null;
}

/** A trust that did not take part has no share; one that the transfer left without a part has one of 0. */
function sharesOf(
  { shares }: CompiledClock,
  pathway: Pathway,
  how: AllocationId,
  within: boolean,
): readonly ShareOfPathway[] {
  const parts: ShareOfPathway[] = [];
  for (const { role, provider, halves } of shares) {
    const total = halves[how];
    if (how === 'alone' && total === 0) continue;
    parts.push({ role, provider: provider(pathway), total, within: within ? total : 0 });
  }
  return parts;
}

/** The band that holds a wait. A wait below 0, from dates in the wrong order, is in the first. */
export function bandAt(bands: readonly BandId[], days: number): BandId {
  const last = lastDays(bands);
  let at = 0;
  while (at < last.length && days > (last[at] as number)) at++;
  return bands[at] as BandId;
}

const lastOf = new WeakMap<readonly BandId[], readonly number[]>();

/** The last day of each band but the open one. */
function lastDays(bands: readonly BandId[]): readonly number[] {
  const known = lastOf.get(bands);
  if (known !== undefined) return known;
  const last = bands.flatMap((id) => bandOf(id).to ?? []);
  lastOf.set(bands, last);
  return last;
}
