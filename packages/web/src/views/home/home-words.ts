import { listInWords, percentInWords, titleInSentence } from '@clockstop/answers';
import { periodInWords } from '@clockstop/rules';
import { emptyColumns, type FilledColumn, filledColumns, targetOf } from '../../national-chart/columns.ts';
import type { ViewFacts } from '../../site/site-view.ts';
import { changesOf, type HomeAnswer, isJudged } from './home-answer.ts';

/** What home says of its month: how many standards England met, its shares, and how much really changed. */
export function homeFacts(answer: HomeAnswer): ViewFacts {
  const { chart } = answer;
  const scope = `${periodInWords(chart.period)}, by ${chart.basis}`;
  const filled = filledColumns(chart);
  return {
    title: homeTitle(answer),
    caption: `Cancer waiting times in England, ${scope}`,
    sentence: [sharesSentence(answer), changesSentence(answer)].filter((each) => each !== '').join(' '),
    scope,
    vintages: [...new Set(filled.map(({ vintage }) => vintage))],
    sources: [...new Set(filled.flatMap(({ sources }) => sources))],
  };
}

function homeTitle({ chart }: HomeAnswer): string {
  const period = periodInWords(chart.period);
  const filled = filledColumns(chart);
  const judged = filled.filter(({ england }) => england.met !== null);
  if (filled.length === 0) return `No figures for ${period}`;
  if (judged.length === 0) return `No standard applied to the figures of ${period}`;
  const met = judged.filter(({ england }) => england.met).length;
  const which = emptyColumns(chart).length === 0 ? '' : ' that can be checked';
  return `England ${howMany(met, judged.length)}${which} in ${period}`;
}

function howMany(met: number, judged: number): string {
  if (judged === 1) return met === 1 ? 'met the 1 standard' : 'did not meet the 1 standard';
  if (met === judged) return judged === 2 ? 'met both standards' : `met all ${judged} standards`;
  return `met ${met === 0 ? 'none' : met} of the ${judged} standards`;
}

function sharesSentence({ chart }: HomeAnswer): string {
  const filled = filledColumns(chart).filter(({ england }) => england.total > 0);
  if (filled.length === 0 || filled.length > 4) return '';
  const shares = filled.map((column) =>
    shareOf(column, percentInWords(column.england, targetOf(chart, column))),
  );
  return `In time were ${listInWords(shares)}.`;
}

function shareOf({ standard, target }: FilledColumn, share: string | null): string {
  const against = target === null ? 'no standard then' : `the standard is ${target}`;
  return `${share} on ${titleInSentence(standard)} (${against})`;
}

function changesSentence(answer: HomeAnswer): string {
  const { changes } = answer;
  if (changes === null || changes.england.length === 0 || changes.since === null) return '';
  if (!isJudged(answer)) return 'There are too few months of figures to tell a real change from chance.';
  const [began, ended] = [changesOf(answer, 'new').length, changesOf(answer, 'ended').length];
  const since = `Since ${periodInWords(changes.since)}`;
  if (began + ended === 0) return `${since} nothing has changed that chance does not explain.`;
  const parts = [
    ...(began === 0 ? [] : [`${began} real ${began === 1 ? 'change has' : 'changes have'} begun`]),
    ...(ended === 0 ? [] : [`${ended} ${ended === 1 ? 'has' : 'have'} ended`]),
  ];
  return `${since}, ${listInWords(parts)} among England and its cancer alliances; the rest is chance or goes on as before.`;
}
