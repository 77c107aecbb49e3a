/** A reconciliation for people: a table of the largest differences, then each of them in sentences. */
import { toPatients } from '@clockstop/counts';
import {
  type Amount,
  type BoundedCause,
  causeById,
  isNothing,
  type NamedCause,
  type ReconciledCell,
  type Reconciliation,
} from '@clockstop/records';
import { dayInWords, monthInWords } from '@clockstop/rules';
import { percentage, toTable } from '../../print-table.ts';

/** The lines, with at most so many differences. */
export function reconcileLines(reconciliation: Reconciliation, limit: number): readonly string[] {
  const { differing } = reconciliation;
  const shown = differing.slice(0, limit);
  return [
    ...besideWhat(reconciliation),
    inShort(reconciliation, shown.length),
    ...(shown.length === 0
      ? []
      : ['', UNIT, tableOf(shown), ...shown.flatMap((cell) => ['', ...cellLines(cell)])]),
    ...(shown.length === 0
      ? []
      : ['', 'Local figures are not for publication. docs/records.md says what each cause means.']),
  ];
}

const UNIT = 'Patients, in brackets those within the limit. Differences are published less local.';

/** The published files, with their deadlines, and what was not published. */
function besideWhat({ tables, notPublished }: Reconciliation): readonly string[] {
  const files = Map.groupBy(tables, ({ month, vintage, deadline, files }) => {
    const until = deadline === null ? '' : `; records had to be in by ${dayInWords(deadline)}`;
    return `${monthInWords(month)}: ${files.join(' and ')} (${vintage}${until})`;
  });
  return [
    'Beside what was published:',
    ...[...files.keys()].map((line) => `  ${line}`),
    ...missingLines(notPublished),
  ];
}

const FEW = 3;

/** Why there is nothing to lay beside; only how much of it there is where it is much. */
function missingLines(notPublished: Reconciliation['notPublished']): readonly string[] {
  if (notPublished.length <= FEW) return notPublished.map(({ reason }) => `  ${reason}`);
  const months = [...new Set(notPublished.map(({ month }) => month))].sort();
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const when = first === last ? first : `${months.length} months from ${first} to ${last}`;
  return [`  Measured but not published in the files that were read: ${when}; --json says why.`];
}

function inShort({ differing, agreeing }: Reconciliation, shown: number): string {
  const all = differing.length + agreeing.length;
  const figures = `${inNumber(all, 'figure was', 'figures were')} laid beside the published one`;
  const agree = `${inNumber(agreeing.length, 'agrees', 'agree')}, ${inNumber(differing.length, 'differs', 'differ')}`;
  const here = shown < differing.length ? ` (the ${shown} largest are shown; --limit shows more)` : '';
  return `${figures}: ${agree}${here}.`;
}

/** The order in which records are attributed. */
const inOrder = ['late', 'unmapped', 'geography'] as const;

function tableOf(cells: readonly ReconciledCell[]): string {
  const causes = inOrder.filter((each) =>
    cells.some(({ named }) => named.some(({ cause }) => cause === each)),
  );
  const number = (heading: string, of: (cell: ReconciledCell) => string) => ({ heading, of, number: true });
  return toTable<ReconciledCell>(
    [
      { heading: 'Month', of: ({ month }) => month },
      { heading: 'Standard', of: ({ standard }) => standard },
      { heading: 'Code', of: ({ code }) => code },
      number('Published', ({ published, isPublished }) => (isPublished ? figure(published) : 'none')),
      number('Local', ({ local }) => figure(local)),
      number('Difference', ({ difference }) => signed(difference)),
      ...causes.map((cause) =>
        number(causeById(cause).title, ({ named }) => {
          const found = named.find((each) => each.cause === cause);
          return found === undefined ? '–' : signed(found.amount);
        }),
      ),
      number('Unexplained', ({ unexplained }) => signed(unexplained)),
    ],
    cells,
  );
}

/** The sentences on one figure. */
function cellLines(cell: ReconciledCell): readonly string[] {
  return [
    headline(cell),
    ...cell.named.map((cause) => `  ${namedInWords(cause, cell)}`),
    ...unexplainedLines(cell),
  ];
}

function headline({ standard, month, code, name, difference, ...cell }: ReconciledCell): string {
  const who = name === '' ? code : `${name} (${code})`;
  const published = cell.isPublished ? `${patients(cell.published.total)} published` : 'nothing published';
  const local = `${patients(cell.local.total)} counted here`;
  return `${standard}, ${monthInWords(month)}, ${who}: ${published}, ${local}. Published: ${moreOrFewer(difference)}.`;
}

function namedInWords({ cause, amount, records, codes }: NamedCause, { deadline }: ReconciledCell): string {
  const rest = records === 0 ? '' : ` (${inNumber(records, 'record', 'records')})`;
  switch (cause) {
    case 'late':
      return `Late records: ${moreOrFewer(amount)}, by what came into the store after ${deadline === null ? 'the deadline' : dayInWords(deadline)}${rest}.`;
    case 'unmapped':
      return `Unmapped organisation: ${moreOrFewer(amount)}, as nothing is published under this code, which the register does not know${rest}.`;
    case 'geography':
      return `Other geography: ${moreOrFewer(amount)}, as patients are ${amount.total < 0 ? 'published' : 'counted here'} under ${codes.join(', ')}, of the same organisation before or after it was taken over${rest}.`;
  }
}

function unexplainedLines(cell: ReconciledCell): readonly string[] {
  const { unexplained, possible, withoutCause, named } = cell;
  if (isNothing(unexplained)) return ['  Nothing is left unexplained.'];
  const left = `  ${named.length === 0 ? 'Unexplained' : 'Left unexplained'}: ${moreOrFewer(unexplained)}.`;
  const could = possible.filter(({ couldExplain }) => !isNothing(couldExplain));
  if (could.length === 0) return [left, ...fewOf(cell), '  Nothing in the records could explain it.'];
  const bounds = could.map((cause) => `    ${boundInWords(cause)}`);
  return [
    left,
    ...fewOf(cell),
    '  It could be explained, up to:',
    ...bounds,
    togetherInWords(withoutCause, could.length),
  ];
}

/** Where less than half of what is published is here, some of the records may not be. */
function fewOf({ published, local }: ReconciledCell): readonly string[] {
  if (local.total * 2 >= published.total) return [];
  const share = percentage(local.total / published.total);
  return [`  Only ${share} of what is published is counted here: the store may not hold all its records.`];
}

function togetherInWords(withoutCause: Amount, causes: number): string {
  if (isNothing(withoutCause))
    return causes === 1
      ? '  This could explain all of it; whether it does, the records cannot tell.'
      : '  Together these could explain all of it; which of them do, the records cannot tell.';
  return `  Even if all of that were so, ${patients(withoutCause.total)} (${patients(withoutCause.within)} within the limit) would have no cause here.`;
}

function boundInWords({ cause, why, couldExplain, records }: BoundedCause): string {
  const rest = records === 0 ? '' : `, ${inNumber(records, 'record', 'records')}`;
  const reason = why === null ? '' : `: ${why}`;
  return `${patients(couldExplain.total)} (${patients(couldExplain.within)} within) – ${causeById(cause).title}${reason}${rest}`;
}

/** `10.5 more, 3 of them within the limit` is not always true of differences, so both are said by themselves. */
function moreOrFewer({ total, within }: Amount): string {
  if (total === 0) return `the same in all, and ${compared(within)} within the limit`;
  return `${compared(total)}, and ${within === 0 ? 'the same' : compared(within)} within the limit`;
}

function compared(halves: number): string {
  return `${patients(halves)} ${halves > 0 ? 'more' : 'fewer'}`;
}

function patients(halves: number): string {
  return Math.abs(toPatients(halves)).toLocaleString('en-GB');
}

function figure({ total, within }: Amount): string {
  return `${patients(total)} (${patients(within)})`;
}

function signed({ total, within }: Amount): string {
  return `${withSign(total)} (${withSign(within)})`;
}

function withSign(halves: number): string {
  return halves === 0 ? '0' : `${halves > 0 ? '+' : '−'}${patients(halves)}`;
}

function inNumber(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
