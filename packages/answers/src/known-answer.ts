import { type Answer, answer, type Question, type Store } from '@clockstop/counts';
import { LRUCache } from 'lru-cache';

const MOST_KEPT = 20_000;

const known = new WeakMap<Store['sources'], LRUCache<string, Answer>>();

/** Which sources answer a question. Worked out once for the sources of an open store. */
export function knownAnswer({ sources }: Store, question: Question): Answer {
  const answers = known.get(sources) ?? new LRUCache<string, Answer>({ max: MOST_KEPT });
  known.set(sources, answers);
  const { standard, period, basis, by, among, vintage = '', source = '' } = question;
  const isOfAlliances = among === 'alliances';
  const key = [standard, period, basis, by.join('+'), isOfAlliances, vintage, source].join('|');
  const found = answers.get(key) ?? answer(sources, question);
  answers.set(key, found);
  return found;
}
