/** The claim checker: is it true that an alliance was first, and how sure is that? */
import type { Store } from '@clockstop/counts';
import { firstMonth } from '@clockstop/rules';
import { chartedIn } from '../charted-in.ts';
import { caveatsOf, isOneMonth, restsOn } from './caveats.ts';
import { type Checked, checkStandard } from './check-standard.ts';
import type { Caveat, CheckedClaim, Understood } from './claim.ts';
import { oneMonth, otherCaveats } from './other-caveats.ts';
import { verdictOf } from './verdict.ts';
import { wordingOf } from './wording.ts';

/** Checks a claim against every standard of its period, claimed or not. */
export async function checkClaim(store: Store, understood: Understood): Promise<CheckedClaim> {
  const checked: Checked[] = [];
  for (const { id } of chartedIn(firstMonth(understood.period)))
    checked.push(await checkStandard(store, understood, id));
  const standards = checked.map((each) => each.checked);
  const caveats = [...(await furtherCaveats(store, understood, checked)), ...caveatsOf(understood, checked)];
  return {
    understood,
    verdict: verdictOf(understood, standards, caveats),
    standards,
    caveats,
    wording: wordingOf(understood, standards),
    address: addressOf(understood),
    command: commandOf(understood),
  };
}

async function furtherCaveats(
  store: Store,
  understood: Understood,
  checked: readonly Checked[],
): Promise<readonly Caveat[]> {
  const standards = restsOn(understood, checked);
  const caveats: Caveat[] = [];
  for (const standard of standards) caveats.push(...(await otherCaveats(store, understood, standard)));
  return isOneMonth(understood) ? [...caveats, ...(await oneMonth(store, understood, standards))] : caveats;
}

function addressOf({ organisation, period, topped, basis, vintage, count }: Understood): string {
  const query = new URLSearchParams({ organisation: organisation.code, period, basis });
  if (topped.length > 0) query.set('topped', topped.join(','));
  if (count !== null) query.set('count', String(count));
  if (vintage !== null) query.set('vintage', vintage);
  return `/claims?${query}`;
}

function commandOf({ organisation, period, topped, basis, vintage, count }: Understood): string {
  const parts = [
    'clockstop claim',
    `--organisation ${organisation.code}`,
    `--period ${period}`,
    `--basis ${basis}`,
  ];
  if (topped.length > 0) parts.push(`--topped ${topped.join(',')}`);
  else if (count !== null) parts.push(`--count ${count}`);
  if (vintage !== null) parts.push(`--vintage ${vintage}`);
  return parts.join(' ');
}
