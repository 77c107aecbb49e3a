/** What the writing of a month came to, as lines for people. */
import { organisationByCode, register } from '@clockstop/organisations';
import type { Changes, MonthChecked, MonthTold, MonthWritten, Sent } from '@clockstop/records';
import { dayInWords, isTimetabled, type Month, monthInWords, submissionDeadlines } from '@clockstop/rules';
import { originLines, originsIn } from './problem-origins.ts';
import { problemTable } from './problem-table.ts';

/** What was asked for. */
type Asked = { readonly store: string; readonly out: string; readonly report?: string };

/** The lines: the files and what changed, or why there are none; then what is left out. */
export function writtenLines(written: MonthWritten, asked: Asked): readonly string[] {
  switch (written.kind) {
    case 'written':
      return [
        ...fileLines(written, written.sent, asked),
        ...changeLines(written.sent.changes, asked),
        ...warningLines(written),
        ...leftOutLines(written, asked),
        ...deadlineLines(written.month),
      ];
    case 'unchanged':
      return [
        ...fileLines(written, written.sent, asked),
        `Nothing has changed since they were written on ${timeInWords(written.sent)}: these are the same files.`,
        ...warningLines(written),
        ...leftOutLines(written, asked),
        ...deadlineLines(written.month),
      ];
    case 'refused':
      return [...refusedLines(written, asked), ...leftOutLines(written, asked)];
    case 'none':
      return [
        `${nameOf(written)}: no record of the store is due. Nothing was written.`,
        ...leftOutLines(written, asked),
      ];
  }
}

function fileLines(
  told: MonthTold,
  { id, records, parts }: Sent,
  { out }: Pick<Asked, 'out'>,
): readonly string[] {
  const files = parts.map(({ name, records }) => `  ${name}  ${count(records, 'record')}`);
  return [
    `${nameOf(told)}: ${count(records, 'record')} in ${count(parts.length, 'file')}, in ${out}. Sent ${id.slice(0, 12)}.`,
    ...files,
  ];
}

function changeLines(changes: Changes | null, { store }: Pick<Asked, 'store'>): readonly string[] {
  if (changes === null) return ['Nothing was written for this month and provider before.'];
  const { since, added, changed, unchanged, gone } = changes;
  const first = `Since what was written before (${since.slice(0, 12)}): ${count(added)} new, ${count(changed)} changed, ${count(unchanged)} unchanged.`;
  if (gone === 0) return [first];
  return [
    first,
    `${count(gone, 'record')} that ${wasOrWere(gone)} in it ${isOrAre(gone)} not due any more. The national system still holds them, if they were sent: correct them there. (clockstop records submissions --store ${store} says what was withdrawn.)`,
  ];
}

function warningLines({ checked, groups, problems }: MonthChecked): readonly string[] {
  if (checked.warned === 0) return [];
  return [
    '',
    `WARNINGS: ${count(checked.warned, 'record')} that would be taken, but someone should look.`,
    '',
    ...problemTable(groups, originsIn(problems)),
    '',
  ];
}

function refusedLines(written: MonthChecked, { report }: Asked): readonly string[] {
  const { checked, groups, problems } = written;
  const errors = groups.filter(({ severity }) => severity === 'error');
  return [
    `${nameOf(written)}: ${count(checked.rejected)} of ${count(checked.checked, 'record')} would be rejected. Nothing was written.`,
    '',
    'ERRORS: correct these where the records were loaded from, load them again, and write again.',
    '',
    ...problemTable(errors, originsIn(problems)),
    '',
    ...originLines(problems),
    '',
    report === undefined
      ? 'For the file and row of each: --report problems.csv'
      : `Each with its file and row: ${report}`,
  ];
}

function leftOutLines({ provider, counts }: MonthTold, { store }: Pick<Asked, 'store'>): readonly string[] {
  const { elsewhere, fromNowhere, neverDue, rejectedWhenLoaded } = counts;
  const lines: readonly (readonly [number: number, said: string])[] = [
    [elsewhere, `${due(elsewhere)} from other providers.`],
    [
      provider === null ? 0 : fromNowhere,
      `${due(fromNowhere)}, but ${fromNowhere === 1 ? 'names' : 'name'} no provider: in no provider's file. Without --provider ${fromNowhere === 1 ? 'it is' : 'they are'} written.`,
    ],
    [
      neverDue,
      `${count(neverDue, 'record')} of the store ${neverDue === 1 ? 'has' : 'have'} no clock stop and no transfer yet: in no month's file.`,
    ],
    [
      rejectedWhenLoaded,
      `${count(rejectedWhenLoaded, 'row')} of the files loaded ${wasOrWere(rejectedWhenLoaded)} rejected, and may be missing here unless corrected and loaded since: clockstop records submissions --store ${store}`,
    ],
  ];
  const said = lines.flatMap(([number, text]) => (number === 0 ? [] : [`  ${text}`]));
  return said.length === 0 ? [] : ['Not in these files:', ...said];
}

function due(number: number): string {
  return `${count(number, 'record')} ${isOrAre(number)} due for the month`;
}

function deadlineLines(month: Month): readonly string[] {
  if (!isTimetabled(month)) return [];
  const { upload, edits } = submissionDeadlines(month);
  return [`To be uploaded by 17:00 on ${dayInWords(upload)}; edits on screen until ${dayInWords(edits)}.`];
}

function nameOf({ month, provider }: MonthTold): string {
  if (provider === null) return `${monthInWords(month)}, all providers`;
  return `${monthInWords(month)}, ${organisationByCode(register, provider)?.name ?? provider} (${provider})`;
}

function timeInWords({ writtenAt }: Sent): string {
  return `${writtenAt.slice(0, 10)} at ${writtenAt.slice(11, 16)}`;
}

function count(number: number, noun?: string): string {
  const text = number.toLocaleString('en-GB');
  return noun === undefined ? text : `${text} ${noun}${number === 1 ? '' : 's'}`;
}

function isOrAre(number: number): string {
  return number === 1 ? 'is' : 'are';
}

function wasOrWere(number: number): string {
  return number === 1 ? 'was' : 'were';
}
