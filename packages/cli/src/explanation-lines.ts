/** An explained record as lines for a terminal: one block for each standard, and the sources numbered at the end. */
import { type ExplainedRecord, explainRecordProblem } from '@clockstop/records';
import { dayInWords, type ExplainedClock, monthInWords, type Source, sourcesInWords } from '@clockstop/rules';

/** The lines. */
export function explanationLines(explained: ExplainedRecord, file: string): readonly string[] {
  const cited = new Map<string, number>();
  const { row, problems, standards } = explained;
  return [
    `Record ${row} of ${file}`,
    ...problems.map((problem) => `  ! ${problem.id}: ${explainRecordProblem(problem)}`),
    ...standards.flatMap((clock) => ['', ...clockLines(clock, cited)]),
    '',
    'Sources',
    ...[...cited].map(([source, number]) => `  [${number}] ${source}`),
  ];
}

function clockLines(clock: ExplainedClock, cited: Map<string, number>): readonly string[] {
  const steps = clock.steps.map(({ text, sources }, at) => {
    return `  ${String(at + 1).padStart(2)}. ${text} ${marksOf(sources, cited)}`.trimEnd();
  });
  return [`${clock.standard.id}: ${headline(clock)}`, ...steps];
}

/** The result in one line. */
function headline({ evaluation, why, limitDays }: ExplainedClock): string {
  switch (evaluation.state) {
    case 'counted': {
      const { days, within, month, shares } = evaluation;
      const verdict =
        limitDays === null ? 'no limit any more' : within ? `within ${limitDays}` : `over ${limitDays}`;
      const codes = shares.map(({ provider, total }) => `${provider ?? 'unknown'} ${total / 2}`).join(', ');
      return `counted in ${monthInWords(month)}, ${days} days, ${verdict}, for ${codes}`;
    }
    case 'running':
      return `running for ${evaluation.days} days, breached from ${dayInWords(evaluation.breachDate)}`;
    case 'does-not-apply':
    case 'not-started':
    case 'not-counted':
    case 'ended':
      return `not counted. ${why}`;
  }
}

/** The numbers of the sources in the list at the end, which grows with each new one. */
function marksOf(sources: readonly Source[], cited: Map<string, number>): string {
  const numbers = sources.map((source) => {
    const words = sourcesInWords([source]);
    const number = cited.get(words) ?? cited.size + 1;
    cited.set(words, number);
    return number;
  });
  return numbers.length === 0 ? '' : `[${[...new Set(numbers)].join(', ')}]`;
}
