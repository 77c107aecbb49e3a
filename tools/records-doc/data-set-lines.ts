/** The part of docs/records.md about the data set. */
import { itemElements } from '@clockstop/records';
import {
  type Code,
  type CodeList,
  codeListIds,
  codeLists,
  type Format,
  furtherColumns,
  items,
  requirementOf,
  scenarioIds,
  scenarioTitles,
} from '@clockstop/rules';
import { markdownTable } from './markdown-table.ts';

/** The items, further columns, scenarios and codes of the data set, as lines of Markdown. */
export function dataSetLines(): readonly string[] {
  return [
    '## The 54 items',
    '',
    'M mandatory in every record, R required where it applies, O optional, as the specification has it. The id is what a ' +
      'column mapping and the reports of other commands call it. The XML element is the name run together (our own choice).',
    '',
    ...markdownTable(
      ['', 'item', 'id', '', 'format', 'XML element'],
      items.map(({ number, name, id, mandation, format }) => [
        String(number),
        name,
        `\`${id}\``,
        mandation,
        formatInWords(format),
        `\`${itemElements[number - 1]}\``,
      ]),
    ),
    '### Further columns of downloads and extracts',
    '',
    ...markdownTable(
      ['id', 'what it holds'],
      furtherColumns.map(({ id, title }) => [`\`${id}\``, title]),
    ),
    ...scenarios(),
    '## Codes',
    '',
    ...codeListIds.flatMap((id) => codesOf(codeLists[id])),
  ];
}

function formatInWords(format: Format): string {
  switch (format.kind) {
    case 'nhs-number':
      return 'ten digits, the last a check digit';
    case 'identifier':
      return `text of at most ${format.longest} characters`;
    case 'comment':
      return `free text of at most ${format.longest} characters`;
    case 'organisation':
      return 'organisation code: 3 to 5 letters and digits';
    case 'site':
      return 'site code: 5 to 9 letters and digits, or the 3 of a trust';
    case 'code':
      return `code: [${format.list}](#${format.list})`;
    case 'date':
      return 'date, as 2022-04-01';
    case 'days':
      return 'whole days, 0 to 999';
    case 'icd-10':
      return 'ICD-10 code, with or without the dot: C50.9, C509, C61';
  }
}

function scenarios(): readonly string[] {
  return [
    '### What each scenario needs',
    '',
    'A record is of one of 14 scenarios, told from what it holds. M: the item must be there. M\\*: it must where it applies ' +
      'to the patient. O, O\\*: it may. Source: NHS Data Dictionary.',
    '',
    ...markdownTable(
      ['scenario', 'when'],
      scenarioIds.map((id) => [id, scenarioTitles[id]]),
    ),
    ...markdownTable(
      ['item', ...scenarioIds],
      items.map(({ id }) => [
        `\`${id}\``,
        ...scenarioIds.map((scenario) => requirementOf(id, scenario).replace('-', '').replace('*', '\\*')),
      ]),
    ),
  ];
}

function codesOf(list: CodeList): readonly string[] {
  const others = list.others === null ? [] : ['Other codes of the usual form are taken too.', ''];
  const zero = list.isZeroOptional ? ['The leading zero may be left out.', ''] : [];
  return [
    `### ${list.id}`,
    '',
    list.name,
    '',
    ...markdownTable(
      ['code', 'meaning', 'in use'],
      list.codes.map((code) => [`\`${code.code}\``, code.meaning, useOf(code)]),
    ),
    ...others,
    ...zero,
  ];
}

function useOf({ from, until, toleratedUntil, confidence }: Code): string {
  const parts = [
    ...(from === null ? [] : [`from ${from}`]),
    ...(until === null ? [] : [`until ${until}`]),
    ...(toleratedUntil === null ? [] : [`taken with a warning until ${toleratedUntil}`]),
    ...(confidence === null ? [] : [`**${confidence}**`]),
  ];
  return parts.join(', ');
}
