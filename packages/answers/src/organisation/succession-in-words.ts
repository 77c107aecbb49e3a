import { nameIn, type Organisation } from '@clockstop/organisations';
import { dayInWords } from '../words/day-in-words.ts';
import { listInWords } from '../words/list-in-words.ts';
import type { Kin } from './kin.ts';

/** What an organisation took over on one day: `Formed from A and B on 1 April 2012.` */
export function takingOverInWords(organisation: Organisation, kin: readonly Kin[]): string {
  const [first, ...others] = kin;
  if (first === undefined) return '';
  const day = dayInWords(first.day);
  const name = nameIn(organisation, first.day.slice(0, 'YYYY-MM'.length));
  if (others.length === 0 && isRecoded(name, first))
    return `Had the code ${first.organisation.code} before ${day}.`;
  const names = listInWords(kin.map((each) => (each.isWhole ? each.name : `a part of ${each.name}`)));
  return `${organisation.opened === first.day ? beginningOf(kin) : 'Took over'} ${names} on ${day}.`;
}

/** Whether a succession only gave a new code to an organisation that kept its name. */
const isRecoded = (name: string, kin: Kin): boolean => kin.isWhole && kin.name === name;

const beginningOf = ([first, ...others]: readonly Kin[]): string =>
  others.length === 0 && first?.isWhole ? 'Took the place of' : 'Formed from';

/** What became of an organisation on one day: `Merged into Barts Health NHS Trust on 1 April 2012.` */
export function endingInWords(
  { closed, name }: Organisation,
  kin: readonly Kin[],
  mergedWith: readonly string[],
): string {
  const [first, ...others] = kin;
  if (first === undefined) return '';
  const day = dayInWords(first.day);
  if (others.length === 0 && isRecoded(name, first))
    return `Took the code ${first.organisation.code} on ${day}.`;
  const names = listInWords(kin.map((each) => each.name));
  const hasEnded = closed !== null && closed <= first.day;
  return `${hasEnded ? endOf(kin, mergedWith) : 'Passed a part of its work to'} ${names} on ${day}.`;
}

function endOf([first, ...others]: readonly Kin[], mergedWith: readonly string[]): string {
  if (others.length > 0) return 'Divided between';
  if (mergedWith.length > 0) return `Merged with ${listInWords(mergedWith)} into`;
  return first?.organisation.opened === first?.day ? 'Became' : 'Merged into';
}
