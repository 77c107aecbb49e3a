/** Writes docs/records.md from the catalogue of problems, the data set's items and its codes. Run it after changing one. */

import { writeFileSync } from 'node:fs';
import {
  type Cause,
  causes,
  describeProblem,
  downloadColumns,
  downloadMinimum,
  itemElements,
  mostRecords,
  type ProblemId,
  problemIds,
  problemKind,
  recordElement,
  recordRules,
  rootElement,
} from '@clockstop/records';
import { dataSetLines } from './records-doc/data-set-lines.ts';
import { markdownTable } from './records-doc/markdown-table.ts';

/** Where the page stands. */
export const recordsPage = new URL('../docs/records.md', import.meta.url);

/** The page of patient-level records, as Markdown. */
export function recordsDoc(): string {
  return [
    ...opening(),
    ...files(),
    ...mapping(),
    ...stages(),
    ...sending(),
    ...problems(),
    ...dataSetLines(),
    ...measuring(),
    ...reconciling(),
    ...trying(),
  ].join('\n');
}

function opening(): readonly string[] {
  return [
    '# Patient-level records',
    '',
    '<!-- Written by tools/write-records-doc.ts from packages/records and packages/rules. Change it there, not here. -->',
    '',
    'How files of cancer waiting times records are read, checked and sent. The data set is the National Cancer Waiting Times ' +
      'Monitoring Data Set, version 2.1, with 54 items.',
    '',
    '```',
    'clockstop records check submission.csv                          what is wrong, in which rows, what to do',
    'clockstop records check submission.csv --report problems.csv    every problem, for a spreadsheet',
    'clockstop records check extract.csv --propose > mapping.json    which heading is which item: a proposal',
    'clockstop records check extract.csv --mapping mapping.json',
    '```',
    '',
    'No value of a patient is shown, written to a report or logged: a problem says only what the value is like ' +
      '(`8 digits`, `a date written another way`), and of an NHS number the last three digits.',
    '',
  ];
}

function files(): readonly string[] {
  return [
    '## Which files are read',
    '',
    'What a file is, is recognised by what is in it, not by its name.',
    '',
    ...markdownTable(
      ['file', 'how it is known'],
      [
        [
          'submission in CSV',
          '54 fields in each record, in the order below, without a row of headings (derived: the guidance says 54 fields, the dictionary has 54 items)',
        ],
        [
          'submission in XML',
          `the first element is \`${rootElement}\`; a record is a \`${recordElement}\` with the elements below, in their order, empty or left out where unknown. The official names were not found: these are our own`,
        ],
        [
          'national download',
          `CSV under headings; at least ${downloadMinimum.map((heading) => `\`${heading}\``).join(', ')} must be there`,
        ],
        ['extract of your own', 'CSV under headings of its own, with a column mapping'],
      ],
    ),
    'CSV is separated by commas, in UTF-8 (or Windows-1252, which is warned of). Spreadsheets, zip files, UTF-16 and XML ' +
      'with a document type are refused with what to do.',
    '',
    'A record that cannot be read hides no other: after a broken quote reading goes on with the next record. The records ' +
      'read are always the good and the rejected together.',
    '',
    'A download or extract may lack columns. What is in them is then not checked, and that is said once (`CWT-F104`) and ' +
      'not of each record. In these files an NHS number may be a pseudonym: what is not ten digits is taken as one; ten ' +
      'digits that are no NHS number are warned of.',
    '',
    '### Headings of the national download',
    '',
    'Case, spaces and underscores make no difference. Besides these, the name of an item run together is read too. Those ' +
      'marked "likely" were not seen in any published text.',
    '',
    ...markdownTable(
      ['heading', 'column', 'seen'],
      shortHeadings().map(({ heading, column, seen }) => [
        `\`${heading}\``,
        column === null ? 'not needed' : `\`${column}\``,
        seen ? 'yes' : 'likely',
      ]),
    ),
  ];
}

function shortHeadings(): typeof downloadColumns {
  const elements = new Set(itemElements.map((element) => element.toUpperCase()));
  return downloadColumns.filter(({ heading, seen }) => seen || !elements.has(heading));
}

function mapping(): readonly string[] {
  return [
    '## The column mapping',
    '',
    '`--propose` makes one from the headings and the first rows, and says of each line how sure it is and why. Look it ' +
      'through, correct it, and keep it: it serves for every later extract with the same headings.',
    '',
    '```json',
    JSON.stringify(example, null, 2),
    '```',
    '',
    '- `columns`: from each heading to the id of a column (the ids are in the table of items below, and those of further ' +
      'columns after it). Headings that are not named are left out.',
    '- `dates`: `YYYY-MM-DD` or `DD/MM/YYYY`, with or without a time of day. Where it is not given, both are read.',
    '- `values`: for a column, what stands in the file and the code that it means. Other texts stay as they are.',
    '',
  ];
}

/** An example that can be used as it is. */
export const example = {
  columns: {
    'NHS no': 'nhsNumber',
    'Date received': 'referralReceivedDate',
    'Referral priority': 'priority',
    'First appointment': 'firstSeenDate',
    'Patient told': 'diagnosisEndDate',
    Outcome: 'diagnosisEndReason',
    DTT: 'decisionToTreatDate',
    'Treatment date': 'treatmentDate',
    'Treated at': 'treatmentSite',
  },
  dates: 'DD/MM/YYYY',
  values: {
    priority: { 'Two week wait': '3', Urgent: '2', Routine: '1' },
    diagnosisEndReason: { Cancer: '01', 'No cancer': '02' },
  },
};

function stages(): readonly string[] {
  return [
    '## The three stages',
    '',
    '1. **File** (`CWT-F…`): can the file and each record in it be read.',
    '2. **Item** (`CWT-S…`): is each item written as it should be, by itself. All that is wrong in a record is told at once.',
    '3. **Record** (`CWT-C…`): do the items of a record agree with one another, for records whose items passed; and is it ' +
      'a repetition of an earlier one of the file.',
    '',
    'An **error** means that the record is rejected, until it is corrected. A **warning** means that it is taken, and ' +
      'someone should look. The ids are our own: those of the national system were not found.',
    '',
  ];
}

function sending(): readonly string[] {
  return [
    '## Sending a month',
    '',
    '```',
    'clockstop records load submission.csv                                        into the store',
    'clockstop records write --period 2026-09 --provider R1H --out september       the files for the national system',
    'clockstop records sent                                                       what was written, and when',
    'clockstop records sent 3fa9c2d17b04 --out again                              the same files again, byte for byte',
    'clockstop calendar --from 2026-04 --to 2027-03 --ics deadlines.ics           by when',
    '```',
    '',
    'A record is due for each month in which a clock of it stopped: first seen, told the diagnosis or its ruling out, or ' +
      'treated. So one pathway is sent several times, each time with all that the store knows of it by then. A record that ' +
      'tells of a transfer only is due in the month in which the transfer was asked for or received (**derived**: without ' +
      'it the sharing of a 62-day pathway would be lost). With `--provider` these are the records of what that provider did ' +
      'in the month; of transfers, of either side.',
    '',
    'What is written is a record of the merged view: put together of every submission that was loaded and not withdrawn. ' +
      'It is checked as above before anything is written. **When one record would be rejected, no file is written**, and ' +
      'the report names the file and row that each was loaded from. Only the first thousand errors and warnings are traced.',
    '',
    `Files hold at most ${mostRecords} records and are called \`cwt-R1H-2026-09-part-1-of-3.csv\`: provider (or \`all\`), month, ` +
      'part. The records stand in an order that depends on nothing but what they hold, so that the same records make the ' +
      'same bytes. Each file is read again from the disk and compared, record by record and byte by byte, before it gets ' +
      'its name. The folder has to be new or empty; the files appear in it all together or not at all, and only their owner ' +
      'may read them.',
    '',
    'What was written is kept in the store with its files. The same again with nothing changed says so. Else it says, ' +
      'against the last of the same month and provider:',
    '',
    ...markdownTable(
      ['', 'meaning'],
      [
        ['new', 'no record of the pathway, or of the subsequent treatment, was sent for the month before'],
        ['changed', 'one was, but an item is different'],
        ['unchanged', 'every item is the same'],
        [
          'gone',
          'sent before, and not due any more. Leaving a record out does not take it back: correct it in the national system',
        ],
      ],
    ),
    'Clockstop does not know whether the files were uploaded. And these records are in no file, of which each writing says ' +
      'how many there are: due, but with no provider (with `--provider` only); without a clock stop or transfer; rejected ' +
      'when they were loaded.',
    '',
    '`clockstop calendar` has the deadlines: the 23rd, 24th and 25th working day in England after the month, and the ' +
      'revision of each half-year.',
    '',
  ];
}

function problems(): readonly string[] {
  return [
    '## Every problem',
    '',
    ...stageOf('F', 'File'),
    ...stageOf('S', 'Item'),
    ...stageOf('C', 'Record'),
  ];
}

function stageOf(letter: string, title: string): readonly string[] {
  const rows = problemIds.filter((id) => id.startsWith(`CWT-${letter}`)).map(problemRow);
  return [
    `### ${title}`,
    '',
    ...markdownTable(['id', '', 'what is wrong', 'what to do', 'about', 'source'], rows),
  ];
}

function problemRow(id: ProblemId): readonly string[] {
  const { severity, advice, source, confidence } = problemKind(id);
  const where = source.address === null ? source.title : `[${source.title}](${source.address})`;
  const mark = confidence === 'sourced' ? '' : ` (**${confidence}**)`;
  return [`\`${id}\``, severity, describeProblem(id), advice, aboutOf(id), where + mark];
}

function aboutOf(id: ProblemId): string {
  const rule = Object.entries(recordRules).find(([known]) => known === id)?.[1];
  return rule?.applies ?? '';
}

function measuring(): readonly string[] {
  return [
    '## Loading and measuring',
    '',
    '```',
    'clockstop records load submission.csv     checked, and kept as one submission of the store',
    'clockstop records measure                 every standard counted, by month, organisation and breakdown',
    '```',
    '',
    'Submissions are kept as they came and merged when they are measured: a later one may tell more of a record of an ' +
      'earlier one. Measuring again works only on what has changed: the submissions that came or were withdrawn, and the ' +
      'records of others that share a patient and pathway, or a record identifier, with theirs. The counts are those that ' +
      'measuring everything would give. Everything is measured when the rules or the settings have changed, or when a file ' +
      'was read anew with another mapping; `--by` always looks at every record.',
    '',
    'In the folder `records/worked-out` of the store lies what this needs: the keys of each submission, the transfers, and what ' +
      'was measured last. It can be removed at any time: the next measuring makes it again. In ' +
      '`counts/months` lie the counts of each month. Only the owner may read either. One process at a time measures a store: ' +
      'another one is told to wait. Measuring that is cut short goes on from where it was.',
    '',
  ];
}

function reconciling(): readonly string[] {
  return [
    '## Why local figures differ from published ones',
    '',
    '```',
    'clockstop records reconcile --period 2024-05 --standard 62-day      the largest differences, and why',
    'clockstop records reconcile --provider R1H --records rows.csv       and which records each cause is about',
    'clockstop records reconcile --basis commissioner --json             everything, for a program',
    '```',
    '',
    'Every figure that was measured from the records is laid beside the published figure of the same standard, month and ' +
      'organisation. Differences are published less local, in patients (halves exactly), in all and within the limit.',
    '',
    'A cause whose size is known **exactly** is taken off the difference, so that published less local is always the named ' +
      'causes and the unexplained together. Each record is attributed once, in this order: late records, unmapped ' +
      'organisations, other geography. An exact cause is what it is, even where it is larger than the difference: two things ' +
      'then work against each other, and what is unexplained has the other sign.',
    '',
    'A cause of which only a **bound** is known is told beside the unexplained, as what it could explain at most: never more ' +
      'than is unexplained, and only in the direction in which it can work. Bounds may overlap, so they are not taken off; ' +
      'what would be left if all of them were so is said too. What is left has no cause that the records tell of. Often the ' +
      'store does not hold all records of the organisation.',
    '',
    ...markdownTable(['cause', 'exactly', 'up to a bound', 'source'], causes.map(causeRow)),
    'The deadline of a provisional figure is that of its month, the 23rd working day after it; of a final one that of the ' +
      'revision of its half-year, and so for a figure whose status is not known. A day counts whole. When a record came is ' +
      'told by when it came into the store: load what is submitted when it is submitted.',
    '',
    'Which organisations took one another over is in the register (docs/organisations.md). Half patients that a provider shares ' +
      'are in its published figure as well: they explain nothing by themselves, only what the store lacks of them can.',
    '',
    'Only numbers are printed. `--records` writes month, standard, basis, code, cause, submission (the first letters of its ' +
      'hash), file and row, to a file that only its owner can read; `clockstop explain FILE --record ROW` then says all of ' +
      'one record. Rejected rows are not kept, so they are not in it. Local figures have no small numbers suppressed and are ' +
      'not for publication.',
    '',
  ];
}

function causeRow({ title, exact, possible, sources }: Cause): readonly string[] {
  return [
    title,
    exact ?? '–',
    possible ?? '–',
    [...new Set(sources.map((source) => source.title))].join('; '),
  ];
}

function trying(): readonly string[] {
  return [
    '## Trying it out',
    '',
    '`clockstop synthesise` makes files of invented patients, whose NHS numbers come from the 999 range that is never ' +
      `issued. With \`--messy\` every problem above is planted in random rows, and \`--key\` says where. A file of more than ${mostRecords} ` +
      'records has the warning `CWT-F101`, as the national system would not take it in one upload.',
    '',
    '```',
    'clockstop synthesise --rows 5000 --out good.csv',
    'clockstop synthesise --messy --rows 1000 --seed 7 --out messy.csv --key messy.json',
    'clockstop records check messy.csv --json',
    '```',
    '',
    'With `--period` it makes all England of a month, in the layout of the national download, from the published figures in ' +
      'a store: so many patients seen, told and treated at each provider, with waits, routes, cancers, modalities, ' +
      'transfers between trusts, adjustments and commissioners.',
    '',
    '```',
    'clockstop ingest MAY-2024-*.xlsx --store published',
    'clockstop synthesise --period 2024-05 --store published --out may.csv --residue residue.csv',
    'clockstop records load may.csv --store invented',
    'clockstop records measure --store invented',
    '```',
    '',
    'Measured, they give the published counts of that month back, cell by cell: every provider on every standard with its ' +
      'halves, bands, routes, stages and cancers, and the totals of every commissioner. The records are made from the ' +
      'published counts and the data set alone and not from the rules, so that a rule that is wrong shows as a difference; ' +
      'a test does this for May 2024, May 2021 and June 2015. What cannot be met together with the rest is told: the ' +
      'modalities of patients counted from their referral, the bands of commissioners for treatments, and where two ' +
      'published files disagree. Only the month itself is whole: some of its patients were seen and told in earlier months, ' +
      'which have small counts of their own. The other half of a patient shared with a provider outside England is with a ' +
      'health board of Wales (`7A6`), which no published table has.',
    '',
    'With `--years` the records of the month are moved back month by month into Parquet files, to try how fast something is.',
    '',
  ];
}

if (import.meta.main) writeFileSync(recordsPage, recordsDoc());
