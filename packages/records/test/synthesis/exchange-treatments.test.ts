/** Treatments exchange what no other table tells apart, and come nearer to the published modalities by it. */
import { type Band, bandOf } from '@clockstop/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFor } from '../../src/messy/random.ts';
import type { Referral, Treated } from '../../src/synthesis/drafts.ts';
import { cellsOf, exchangeTreatments } from '../../src/synthesis/exchange-treatments.ts';
import type { Wanted } from '../../src/synthesis/wanted-halves.ts';

const [upTo31, from32, from39] = [bandOf('0-31'), bandOf('32-38'), bandOf('39-48')] as const;
const names = { provider: ['RA1', 'RB1', 'RC1'], modality: ['Surgery', 'Radiotherapy', 'Other'] };

interface Drawn {
  readonly provider: string;
  readonly modality: string;
  readonly cancer: string;
  readonly route: string | null;
  readonly investigating: string;
  readonly waits: readonly [Band, Band];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  provider: fc.constantFrom(...names.provider),
  modality: fc.constantFrom(...names.modality),
  cancer: fc.constantFrom('Breast', 'Lung'),
  route: fc.constantFrom('Screening', 'Consultant Upgrade', null),
  investigating: fc.constantFrom(...names.provider),
  waits: fc.constantFrom([upTo31, upTo31], [upTo31, from39], [from32, from32], [from32, from39]),
});

function toTreated({ provider, modality, cancer, route, investigating, waits }: Drawn): Treated {
  const [wait, fromReferral] = waits;
  const referral: Referral = {
    ...{ standard: '62-day', route: route ?? '', wait: fromReferral, isWhole: false },
    ...{ cancer, investigating },
  };
  return {
    ...{ provider, standard: '31-day', stage: 'first', cancer, modality, setting: null, wait },
    referral: route === null ? null : referral,
    commissioner: null,
  };
}

/** How often each text comes, in the order of the texts. */
function tally(texts: readonly string[]): readonly string[] {
  return texts.toSorted();
}

/** Every table but that of patients counted from their referral by modality. */
function tablesOf(all: readonly Treated[]): unknown {
  return {
    modalities: tally(all.map(({ provider, modality, wait }) => [provider, modality, wait.from].join())),
    cancers: tally(all.map(({ provider, cancer, wait }) => [provider, cancer, wait.from].join())),
    referrals: tally(
      all.flatMap((treated) => cellsOf(treated).map((cell) => `${cell} ${treated.referral?.cancer}`)),
    ),
  };
}

/** What is wanted besides what the treatments have. */
function wantedBeside(all: readonly Treated[], published: readonly Treated[]): Wanted {
  const wanted: Wanted = new Map();
  for (const [treatments, by] of [
    [published, 1],
    [all, -1],
  ] as const)
    for (const treated of treatments)
      for (const cell of cellsOf(treated)) {
        const key = `${cell}|${treated.modality}`;
        wanted.set(key, (wanted.get(key) ?? 0) + by);
      }
  return wanted;
}

function halvesOff(all: readonly Treated[], published: readonly Treated[]): number {
  return [...wantedBeside(all, published).values()].reduce((sum, halves) => sum + Math.abs(halves), 0);
}

test('no other table changes, no decision comes before its referral, and the modalities never come to be further off', () => {
  fc.assert(
    fc.property(
      fc.array(drawn, { minLength: 2, maxLength: 40 }),
      fc.array(drawn, { minLength: 2, maxLength: 40 }),
      fc.nat(),
      (some, others, seed) => {
        const [all, published] = [some.map(toTreated), others.map(toTreated)];
        const exchange = () => exchangeTreatments(all, wantedBeside(all, published), randomFor(seed, 0));
        const after = exchange();
        expect(tablesOf(after)).toEqual(tablesOf(all));
        for (const { wait, referral } of after)
          expect(wait.from).toBeLessThanOrEqual(referral?.wait.to ?? Number.POSITIVE_INFINITY);
        expect(halvesOff(after, published)).toBeLessThanOrEqual(halvesOff(all, published));
        expect(exchange()).toEqual(after);
      },
    ),
  );
});

test('published modalities that lie one exchange away are found', () => {
  const at = (provider: string, modality: string, route: string | null): Treated =>
    toTreated({
      ...{ provider, modality, route, cancer: 'Breast', investigating: provider },
      waits: [upTo31, from39],
    });
  const published = [at('RA1', 'Surgery', 'Screening'), at('RA1', 'Other', null)];
  const all = [at('RA1', 'Other', 'Screening'), at('RA1', 'Surgery', null)];
  const after = exchangeTreatments(all, wantedBeside(all, published), randomFor(1, 0));
  expect(halvesOff(all, published)).toBe(4);
  expect(halvesOff(after, published)).toBe(0);
});
