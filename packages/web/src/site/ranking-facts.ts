import { listInWords, percentInWords, type RankedStandard, type Ranking } from '@clockstop/answers';
import { firstMonth, operationalStandard, periodInWords } from '@clockstop/rules';
import type { ViewFacts } from './site-view.ts';

/** What a page calls a ranking. */
interface Called {
  readonly caption: string;
  readonly title: string;
}

/** What a page that rests on one ranking can say of it. */
export function rankingFacts(ranking: Ranking, { caption, title }: Called): ViewFacts {
  const scope = `${periodInWords(ranking.period)}, by ${ranking.basis}`;
  const about = { title, caption: `${caption}, ${scope}`, scope };
  if (!ranking.available) return { ...about, sentence: ranking.reason, vintages: [], sources: [] };
  const { standard, period, basis, among, vintage, sources, notes } = ranking;
  return {
    ...about,
    sentence: [firstInWords(ranking), ...notes].join(' '),
    vintages: [vintage],
    sources,
    command: `clockstop rank --standard ${standard} --period ${period} --basis ${basis} --among ${among}`,
  };
}

/** Who is first: `First is North East London with 80.6%.` */
function firstInWords({ rows, standard, period, among }: RankedStandard): string {
  const firsts = rows.filter(({ rank }) => rank === 1);
  const [first] = firsts;
  if (first === undefined) return `No figures of any of the ${among} are above zero.`;
  const target = operationalStandard(standard, firstMonth(period));
  const share = percentInWords(first, target?.share ?? null);
  const names = listInWords(firsts.map(({ name }) => name));
  return firsts.length === 1 ? `First is ${names} with ${share}.` : `Joint first are ${names} with ${share}.`;
}
