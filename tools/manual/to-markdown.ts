import { type Confidence, type Source, standardById } from '@clockstop/rules';
import type { Manual, ManualAssumption, ManualChapter, ManualColumn, ManualTable } from './manual.ts';
import { capitalised } from './words.ts';

/** The manual as a page of Markdown. */
export function toMarkdown(manual: Manual): string {
  const parts = [...opening(manual), ...manual.chapters.flatMap(chapter), ...assumed(manual)];
  return `${parts.join('\n\n')}\n`;
}

function opening({ howToRead, chapters }: Manual): readonly string[] {
  const contents = chapters.map(({ id, title, summary }) => `- [${title}](#${id}): ${summary}`);
  return [
    '# The rules of the clocks',
    '<!-- Written by tools/write-manual.ts from spec/clocks. Change the chapters there, not this page. -->',
    'How this program counts the days of a cancer pathway: which pathways each standard counts, when its clock starts and stops, what is taken off, who is accountable, and in which month it is reported.',
    [
      ...contents,
      '- [Assumptions](#assumptions): what no text could be read for, and how it is settled.',
    ].join('\n'),
    '## How to read it',
    ...howToRead,
  ];
}

function chapter({ id, title, text, sources, tables }: ManualChapter): readonly string[] {
  return [
    `<a id="${id}"></a>\n\n## ${title}`,
    ...text,
    `Written down in: ${sources.map(link).join('; ')}.`,
    ...tables.flatMap(table),
  ];
}

function table(of: ManualTable): readonly string[] {
  const about = of.standard === null ? [] : [`Standard: ${standardById(of.standard).title}.`];
  const given = of.given.map(
    ({ name, title, value, meaning }) =>
      `- ${name} (${title}): ${value}${meaning === '' ? '' : `, ${meaning}`}`,
  );
  const key = of.columns.flatMap(inKey);
  return [
    `### ${of.caption}`,
    ...about,
    ...(given.length === 0 ? [] : [`Every pathway here has:\n\n${given.join('\n')}`]),
    ...of.assumed.map((words) => `Assumed here, other than by default: ${words}.`),
    grid(of),
    ...(key.length === 0 ? [] : [key.join('\n')]),
  ];
}

/** What comes out stands in bold heads. */
function grid({ columns, rows }: ManualTable): string {
  const heads = columns.map(({ name, kind }) =>
    kind === 'outcome' ? `**${capitalised(name)}**` : capitalised(name),
  );
  const body = rows.map((row) =>
    row.map((cell, at) => (columns[at]?.id === 'standard' ? titleOf(cell) : cell)),
  );
  return [heads, heads.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function titleOf(id: string): string {
  return standardById(id as Parameters<typeof standardById>[0]).shortTitle;
}

function inKey({ name, title, codes }: ManualColumn): readonly string[] {
  if (title === '') return [];
  const meanings = codes.map(({ code, meaning }) => `${code} ${meaning}`).join('; ');
  return [`- ${name}: ${title}${meanings === '' ? '' : `. ${meanings}`}`];
}

function assumed({ assumptions }: Manual): readonly string[] {
  return [
    '## Assumptions',
    'On these points the text of the guidance could not be read, or only one source speaks. Each is settled by a default that can be set otherwise, and every result that rests on one says so.',
    ...assumptions.flatMap(assumption),
  ];
}

function assumption({
  question,
  byDefault,
  otherwise,
  confidence,
  sources,
}: ManualAssumption): readonly string[] {
  return [
    `### ${question}`,
    [
      ...byDefault.map((words) => `- By default, ${words}.`),
      ...otherwise.map((words) => `- Or: ${words}.`),
      `- ${capitalised(confidenceInWords[confidence])}.`,
      `- Written down in: ${sources.map(link).join('; ')}.`,
    ].join('\n'),
  ];
}

const confidenceInWords: Readonly<Record<Confidence, string>> = {
  sourced: 'read in the sources named here',
  verified: 'holds in the published figures',
  derived: '**derived**: follows from what was read, but was not read itself',
  unverified: '**unverified**',
};

/** A source without an address is no public text. */
function link({ title, address }: Source): string {
  return address === null ? `${title} (**unverified**)` : `[${title}](${address})`;
}
