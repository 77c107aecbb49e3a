/** The claim checker: is it true that an alliance was first, and how sure is that? */
import type { Store } from '@clockstop/counts';
import { firstMonth } from '@clockstop/rules';
import { chartedIn } from '../charted-in.ts';
import { basisCaveat } from './basis-caveat.ts';
import { caveatsOf, isOneMonth, restsOn } from './caveats.ts';
import { type Checked, checkStandard } from './check-standard.ts';
import type { Caveat, CheckedClaim, Understood } from './claim.ts';
import { findingOf } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { monthCaveat } from './month-caveat.ts';
import { sourceCaveats } from './source-caveats.ts';
import { verdictOf } from './verdict.ts';
import { wordingOf } from './wording.ts';

/** Checks a claim against every standard of its period, claimed or not. */
export async function checkClaim(store: Store, understood: Understood): Promise<CheckedClaim> {
  const checked: Checked[] = [];
  for (const { id } of chartedIn(firstMonth(understood.period)))
    checked.push(await checkStandard(store, understood, id));
  const standards = checked.map((each) => each.checked);
  const caveats = [...(await furtherCaveats(store, understood, checked)), ...caveatsOf(understood, checked)];
  const verdict = verdictOf(understood, standards, caveats);
  const figures = fingerprintOf(standards);
  return {
    understood,
    verdict,
    standards,
    caveats,
    finding: findingOf(understood, verdict, standards),
    wording: wordingOf(understood, standards),
    method: METHOD,
    figures,
    address: addressOf(understood, figures),
    command: commandOf(understood),
  };
}

/** The caveats that need other figures: another vintage, another source, the other basis, twelve months. */
async function furtherCaveats(
  store: Store,
  understood: Understood,
  checked: readonly Checked[],
): Promise<readonly Caveat[]> {
  const rested = restsOn(understood, checked);
  const caveats: Caveat[] = [];
  for (const ranking of rested) {
    caveats.push(...(await sourceCaveats(store, understood, ranking.standard)));
    caveats.push(...(await basisCaveat(store, understood, ranking)));
  }
  if (!isOneMonth(understood)) return caveats;
  const standards = rested.map(({ standard }) => standard);
  return [...caveats, ...(await monthCaveat(store, understood, standards))];
}

const METHOD =
  'Alliances are ranked by their share within the limit, equal shares together; the figures of trusts or commissioners are rolled up to the alliances of the month. The interval of a rank holds it with 95% probability, and the probability of being the best goes with it: independent Beta posteriors with the Jeffreys prior, integrated, not simulated.';

/** The address of an answer on the site; with the mark of its figures the page can say whether they have changed. */
function addressOf(
  { organisation, period, topped, basis, vintage, count, cause }: Understood,
  figures: string,
): string {
  const query = new URLSearchParams({ organisation: organisation.code, period, basis });
  if (topped.length > 0) query.set('topped', topped.join(','));
  if (count !== null) query.set('count', String(count));
  if (vintage !== null) query.set('vintage', vintage);
  if (cause !== null) query.set('cause', cause);
  query.set('figures', figures);
  return `/claims?${query}`;
}

function commandOf({ organisation, period, topped, basis, vintage, count, cause }: Understood): string {
  const parts = [
    'clockstop claim',
    `--organisation ${organisation.code}`,
    `--period ${period}`,
    `--basis ${basis}`,
  ];
  if (topped.length > 0) parts.push(`--topped ${topped.join(',')}`);
  if (count !== null) parts.push(`--count ${count}`);
  if (cause !== null) parts.push(`--cause ${shellWord(cause)}`);
  if (vintage !== null) parts.push(`--vintage ${vintage}`);
  return parts.join(' ');
}

/** A text as one word of a shell, whatever it holds. */
function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
