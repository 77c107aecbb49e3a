/** `clockstop claim`: is the claim true, and how sure is that? */
import {
  type CheckedClaim,
  type CheckedStandard,
  checkClaim,
  countInWords,
  parseClaimFields,
  type SaidClaim,
  toUnderstood,
  type Understood,
  type Unsaid,
  understandClaim,
} from '@clockstop/answers';
import type { Store } from '@clockstop/counts';
import { periodInWords, standardById } from '@clockstop/rules';
import type { Command } from 'commander';
import { basisOption, type FigureOptions, withStoreOptions, withVintageOptions } from '../options.ts';
import { percentage, place, probability, toTable } from '../print-table.ts';
import { printJson, withStore } from '../with-store.ts';

const HELP = `
Say the claim as a sentence, or in fields; fields prevail over the sentence. Every standard of the period is shown,
claimed or not, with its rank, the 95% interval of the rank, and the probability of being the best.
Without --basis: the one on which more of the claim's standards can be had, provider where both are equal.

Exit codes: 0 supported, with or without caveats · 1 not supported, or cannot be checked

Examples:
  clockstop claim "North East London was best of the 21 alliances on six of ten standards in April 2022"
  clockstop claim --organisation NEL --period 2022-07 --topped faster-diagnosis,62-day-upgrade --basis commissioner`;

/** Adds arguments, options and action. */
export function claimCommand(command: Command): void {
  withVintageOptions(withStoreOptions(command.argument('[sentence]', 'the claim in words')))
    .option('--organisation <name>', 'the alliance, by name, short name or code')
    .option('--period <period>', 'a month (2022-04) or a range of months')
    .option('--topped <ids>', 'the standards that it is said to have topped, with commas')
    .option('--count <number>', 'how many standards it is said to have topped, where they are not named')
    .addOption(basisOption())
    .option('--cause <words>', 'the words by which the claim names a cause, such as "thanks to"')
    .addHelpText('after', HELP)
    .action(run);
}

interface ClaimOptions extends FigureOptions {
  readonly topped?: string;
  readonly count?: string;
  readonly cause?: string;
}

async function run(sentence: string | undefined, options: ClaimOptions, command: Command): Promise<void> {
  const claim = await withStore(options.store, async (store) =>
    checkClaim(store, understood(store, understandClaim(store.register, sentence ?? ''), options, command)),
  );
  if (options.json) printJson(claim);
  else print(claim);
  if (!claim.verdict.startsWith('supported')) process.exitCode = 1;
}

/** The claim from its fields, else from its sentence. What neither says is asked for. */
function understood(store: Store, said: SaidClaim, options: ClaimOptions, command: Command): Understood {
  const found = toUnderstood(store, said, parseClaimFields(store, options));
  if (found.kind === 'understood') return found.understood;
  return command.error(`error: ${found.unsaid.map((each) => asked[each]).join('; ')}`);
}

const asked: Readonly<Record<Unsaid, string>> = {
  organisation: 'which alliance is not said; add --organisation',
  period: 'which month is not said; add --period',
};

function print({ understood: claim, verdict, standards, caveats, wording, command }: CheckedClaim): void {
  const topped =
    claim.topped.length > 0
      ? claim.topped.map((id) => standardById(id).shortTitle).join(', ')
      : `${claim.count ?? 'some'} standards`;
  const lines = [
    `Understood: ${claim.organisation.name}, ${periodInWords(claim.period)}, ${claim.basis} basis, first on ${topped}`,
    '',
    `Verdict: ${verdict}`,
    '',
    tableOf(standards),
    '',
    ...caveats.map(({ code, text }) => `${code}: ${text}`),
    '',
    `What the figures support: ${wording}`,
    ...releasesOf(standards),
    `To repeat: ${command}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** What to fetch for the standards that are not available, each release once. */
function releasesOf(standards: readonly CheckedStandard[]): readonly string[] {
  const missing = standards.filter(({ fetch }) => fetch !== null);
  const releases = Map.groupBy(missing, ({ fetch }) => fetch);
  return [...releases].map(
    ([fetch, those]) => `To check ${those.map(({ standard }) => standard).join(', ')}: fetch ${fetch}`,
  );
}

function tableOf(standards: readonly CheckedStandard[]): string {
  return toTable<CheckedStandard>(
    [
      { heading: 'Standard', of: ({ standard }) => standard },
      { heading: 'Claimed', of: ({ claimed }) => (claimed ? 'yes' : '') },
      { heading: 'Within', of: ({ within }) => (within === null ? '–' : countInWords(within)), number: true },
      { heading: 'Total', of: ({ total }) => (total === null ? '–' : countInWords(total)), number: true },
      { heading: 'Share', of: ({ share }) => percentage(share), number: true },
      { heading: 'Met', of: ({ met }) => (met === null ? '–' : met ? 'yes' : 'no') },
      { heading: 'Rank', of: ({ rank, tied }) => place(rank, tied) },
      { heading: '95% interval', of: ({ low, high }) => (low === null ? '–' : `${low} to ${high}`) },
      { heading: 'P(best)', of: ({ best }) => probability(best), number: true },
    ],
    standards,
  );
}
