/** `clockstop explain`: every clock of one record, step by step. */
import { UserError } from '@clockstop/counts';
import { register } from '@clockstop/organisations';
import {
  type ExplainedRecord,
  explainRecord,
  explainRecordProblem,
  type RecordExplanation,
  readMapping,
  readPractices,
  toExplanationJson,
} from '@clockstop/records';
import type { Command } from 'commander';
import { toDayOption } from '../day-option.ts';
import { explanationLines } from '../explanation-lines.ts';
import { printJson } from '../with-store.ts';

interface ExplainCommandOptions {
  readonly record: string;
  readonly asOf?: string;
  readonly mapping?: string;
  readonly practices?: string;
  readonly json?: boolean;
}

const HELP = `
The file may be a submission (CSV of 54 columns without headings, or XML), the national record-level download, or an
extract of your own with a column mapping: it is recognised by what is in it. Records are numbered from 1; headings do
not count, and a row that was rejected keeps its number.

Every standard that was in force is explained: who it is for, what started and stopped the clock, what was taken off,
how long the wait was, in which month it is counted and for whom. Every step names where it is written down. Where the
guidance could not be read, the assumption is named.

Exit codes: 0 explained · 1 there is no such record, or it could not be read

Examples:
  clockstop explain submission.csv --record 12
  clockstop explain download.csv --record 1 --json
  clockstop explain extract.csv --mapping columns.json --record 3 --as-of 2026-06-30`;

/** Adds arguments, options and action. */
export function explainCommand(command: Command): void {
  command
    .argument('<file>', 'a file of patient-level records')
    .requiredOption('--record <number>', 'which record of the file, from 1')
    .option('--as-of <date>', 'the day to look at it from; today, if not given')
    .option('--mapping <file>', 'the column mapping of an extract of your own')
    .option('--practices <file>', 'a CSV of GP practices and their integrated care boards: practice,icb')
    .option('--json', 'print JSON, and nothing else, on standard output')
    .addHelpText('after', HELP)
    .action(run);
}

async function run(file: string, options: ExplainCommandOptions): Promise<void> {
  const number = toRecordNumber(options.record);
  const { mapping, practices } = options;
  const explanation = await explainRecord(file, number, {
    register,
    asOf: toDayOption(options.asOf, '--as-of', new Date()),
    ...(mapping === undefined ? {} : { mapping: await readMapping(mapping) }),
    ...(practices === undefined ? {} : { practices: await readPractices(practices) }),
  });
  const explained = orThrow(explanation, file, number);
  if (options.json) printJson(toExplanationJson(explained));
  else process.stdout.write(`${explanationLines(explained, file).join('\n')}\n`);
}

function toRecordNumber(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  throw new UserError('not-a-choice', { text, option: '--record', choices: 'whole numbers from 1' });
}

function orThrow(explanation: RecordExplanation, file: string, number: number): ExplainedRecord {
  switch (explanation.kind) {
    case 'explained':
      return explanation;
    case 'unreadable':
      throw new UserError('no-record', {
        file,
        record: String(number),
        what: explainRecordProblem(explanation.problem),
      });
    case 'none':
      throw new UserError('no-record', {
        file,
        record: String(number),
        what: `The file has ${explanation.rows.toLocaleString('en-GB')} records.`,
      });
  }
}
