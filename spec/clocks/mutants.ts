/** Every standard with one mistake in it: in a word of an expression, a condition, an adjustment, a limit or a share. */
import type { AllocationId, Clock, Expression, Standard, StandardId } from '@clockstop/rules';
import { allocationIds, standards } from '@clockstop/rules';
import { everyPart, mistakesIn, replaced } from './mutate-expression.ts';

/** The standards with one mistake: what it is, and those that it changes. */
export type Mutant = { readonly what: string; readonly standards: ReadonlyMap<StandardId, Standard> };

/** Every mutant. A mistake in a part that several standards share is in all of them at once, as it would be in the code. */
export function everyMutant(): readonly Mutant[] {
  return [...inExpressions(), ...inClocks()];
}

/** The expressions of a clock, with where each stands. */
function expressionsOf({ clock }: Standard): readonly (readonly [where: string, expression: Expression])[] {
  const conditions = (name: 'applies' | 'counts' | 'runs') =>
    clock[name].map(({ test }, at) => [`${name} ${at + 1}`, test] as const);
  return [
    ...conditions('applies'),
    ['start', clock.start.at],
    ['stop', clock.stop.at],
    ...clock.adjustments.map(({ days }, at) => [`adjustment ${at + 1}`, days] as const),
    ...conditions('counts'),
    ...conditions('runs'),
    ['reported', clock.reported.at],
    ['allocation', clock.allocation.how],
    ...clock.allocation.shares.map(({ role, provider }) => [`${role} provider`, provider] as const),
    ...Object.entries(clock.labels).map(([dimension, label]) => [`label ${dimension}`, label] as const),
  ];
}

function inExpressions(): readonly Mutant[] {
  const found = new Map<Expression, string>();
  for (const standard of standards) {
    for (const [where, expression] of expressionsOf(standard)) {
      for (const part of everyPart(expression))
        if (!found.has(part)) found.set(part, `${standard.id}, ${where}`);
    }
  }
  return [...found].flatMap(([part, where]) =>
    mistakesIn(part).map(({ what, instead }) => ({
      what: `${where}: ${part.kind} ${inShort(part)}: ${what}`,
      standards: changed((clock) => withReplaced(clock, part, instead)),
    })),
  );
}

/** What tells a part from others of its kind. */
function inShort(part: Expression): string {
  return JSON.stringify(part, (key, value) => (key === 'gives' || key === 'kind' ? undefined : value)).slice(
    0,
    160,
  );
}

function changed(change: (clock: Clock) => Clock): ReadonlyMap<StandardId, Standard> {
  const all = standards.map((standard) => [standard, change(standard.clock)] as const);
  return new Map(
    all
      .filter(([standard, clock]) => JSON.stringify(clock) !== JSON.stringify(standard.clock))
      .map(([standard, clock]) => [standard.id, { ...standard, clock }]),
  );
}

function withReplaced(clock: Clock, part: Expression, instead: Expression): Clock {
  const done = new Map([[part, instead]]);
  const put = <E extends Expression>(expression: E) => replaced(expression, part, instead, done) as E;
  const conditions = (all: Clock['applies']) => all.map((each) => ({ ...each, test: put(each.test) }));
  const event = (of: Clock['start']) => ({ ...of, at: put(of.at) });
  return {
    ...clock,
    applies: conditions(clock.applies),
    counts: conditions(clock.counts),
    runs: conditions(clock.runs),
    start: event(clock.start),
    stop: event(clock.stop),
    reported: event(clock.reported),
    adjustments: clock.adjustments.map((each) => ({ ...each, days: put(each.days) })),
    allocation: {
      ...clock.allocation,
      how: put(clock.allocation.how),
      shares: clock.allocation.shares.map((share) => ({ ...share, provider: put(share.provider) })),
    },
    labels: Object.fromEntries(Object.entries(clock.labels).map(([name, label]) => [name, put(label)])),
  };
}

/** Mistakes in what is no expression: limits, and conditions, adjustments and shares, each in every clock that has it. */
function inClocks(): readonly Mutant[] {
  const limits = standards.flatMap((standard) =>
    [-1, 1].map((by) => ({
      what: `${standard.id}: limit ${standard.limitDays + by}`,
      standards: new Map([[standard.id, { ...standard, limitDays: standard.limitDays + by }]]),
    })),
  );
  const conditions = (['applies', 'counts', 'runs'] as const).flatMap((name) =>
    eachOnce(({ clock }) => clock[name]).map(({ one, where }) => ({
      what: `${where}: without ${name} "${one.unmet}"`,
      standards: changed((clock) => ({ ...clock, [name]: clock[name].filter((other) => other !== one) })),
    })),
  );
  const adjustments = eachOnce(({ clock }) => clock.adjustments).map(({ one, where }) => ({
    what: `${where}: without the adjustment ${one.what}`,
    standards: changed((clock) => ({
      ...clock,
      adjustments: clock.adjustments.filter((other) => other !== one),
    })),
  }));
  const shares = eachOnce(({ clock }) => [clock.allocation]).flatMap(({ one, where }) =>
    inShares(one).map(([what, others]) => ({
      what: `${where}: ${what}`,
      standards: changed((clock) =>
        clock.allocation === one ? { ...clock, allocation: { ...one, shares: others } } : clock,
      ),
    })),
  );
  return [...limits, ...conditions, ...adjustments, ...shares];
}

/** The different objects that clocks have in one place, with the first standard that has each. */
function eachOnce<T>(
  of: (standard: Standard) => readonly T[],
): readonly { readonly one: T; readonly where: string }[] {
  const found = new Map<T, string>();
  for (const standard of standards) {
    for (const one of of(standard)) if (!found.has(one)) found.set(one, standard.id);
  }
  return [...found].map(([one, where]) => ({ one, where }));
}

type Allocation = Clock['allocation'];

/** A provider that has one half more or less in one allocation. */
function inShares({
  shares,
}: Allocation): readonly (readonly [what: string, shares: Allocation['shares']])[] {
  const possible = allocationIds.filter((id) => (shares.length > 1 ? id !== 'whole' : id === 'whole'));
  return shares.flatMap((share, at) =>
    possible.map((id: AllocationId) => {
      const halves = { ...share.halves, [id]: share.halves[id] === 1 ? 2 : 1 } as const;
      const others = shares.map((each, other) => (other === at ? { ...share, halves } : each));
      return [`${share.role} ${halves[id]} halves in ${id}`, others] as const;
    }),
  );
}
