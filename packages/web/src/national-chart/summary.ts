import { listInWords, type NationalChart, titleInSentence, titlesInSentence } from '@clockstop/answers';
import { type FilledColumn, filledColumns } from './columns.ts';
import { leadersOf } from './finding.ts';

/** The chart in two or three sentences: where the leader was first, how many were first at all, and how England did. */
export function summaryOf(chart: NationalChart): readonly string[] {
  return [leaderSentence(chart), spreadSentence(chart), englandSentence(chart)].filter(
    (sentence) => sentence !== null,
  );
}

function leaderSentence(chart: NationalChart): string | null {
  const [leader, another] = leadersOf(chart);
  if (leader === undefined || another !== undefined) return null;
  const firsts = filledColumns(chart).filter(({ cells }) => cells[leader.code]?.rank === 1);
  const named = firsts.map(({ standard, cells }) => {
    const tied = cells[leader.code]?.tied ?? 1;
    const title = titleInSentence(standard);
    return tied > 1 ? `${title} (with ${tied - 1} other${tied > 2 ? 's' : ''})` : title;
  });
  return `${leader.name} was first on ${listInWords(named)}.`;
}

function spreadSentence(chart: NationalChart): string | null {
  const { rows } = chart;
  const first = rows.filter(({ firsts }) => firsts > 0).length;
  if (filledColumns(chart).length === 1 || first === 0) return null;
  return `${first} of the ${rows.length} alliances ${first === 1 ? 'was' : 'were'} first, alone or tied, on at least 1 standard.`;
}

function englandSentence(chart: NationalChart): string | null {
  const judged = filledColumns(chart).filter(({ england }) => england.met !== null);
  const met = judged.filter(({ england }) => england.met);
  const [only, another] = judged;
  if (only === undefined) return null;
  if (another !== undefined) return `England as a whole met ${howMany(met, judged.length)}.`;
  const verb = met.length === 1 ? 'met' : 'did not meet';
  return `England as a whole ${verb} the standard for ${titleInSentence(only.standard)}.`;
}

function howMany(met: readonly FilledColumn[], judged: number): string {
  if (met.length === 0) return `none of the ${judged} operational standards`;
  if (met.length === judged) return `all ${judged} operational standards`;
  const names = titlesInSentence(met.map(({ standard }) => standard));
  return `${met.length} of the ${judged} operational standards: ${names}`;
}
