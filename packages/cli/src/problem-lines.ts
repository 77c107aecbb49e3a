/** Problems of a source for people, in lines, and for programs, as JSON. */
import { explainPlace, explainProblem, type Problem, type Source, severityOf } from '@clockstop/counts';

/** A problem as JSON: its place, code, severity and sentence. */
export function toJsonProblem(problem: Problem): unknown {
  const { code, sheet, row, column } = problem;
  return { code, severity: severityOf(code), sheet, row, column, text: explainProblem(problem) };
}

/** The problems of a source in lines: at most so many, notices last, and how many more there are. */
export function problemLines({ file, problems, problemCount }: Source, most: number): string[] {
  if (problemCount === 0) return [];
  const order = ['error', 'disagreement', 'notice'];
  const sorted = [...problems].sort(
    (a, b) => order.indexOf(severityOf(a.code)) - order.indexOf(severityOf(b.code)),
  );
  const shown = sorted.slice(0, most).map(lineOf);
  const more =
    problemCount > shown.length
      ? [`  … and ${problemCount - shown.length} more: clockstop sources --problems`]
      : [];
  return ['', `${file}: ${problemCount} ${problemCount === 1 ? 'problem' : 'problems'}`, ...shown, ...more];
}

function lineOf(problem: Problem): string {
  const place = explainPlace(problem);
  return `  ${severityOf(problem.code)}: ${place === '' ? '' : `${place}: `}${explainProblem(problem)}`;
}
