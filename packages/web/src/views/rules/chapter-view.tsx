import type { CsvValue } from '@clockstop/answers';
import { addressOf } from '../../site/address.ts';
import type { SiteView } from '../../site/site-view.ts';
import { ChapterContent } from './chapter-content.tsx';
import {
  chapterById,
  chapterPath,
  extentInWords,
  type RulesChapter,
  type RulesTable,
  rulesPath,
} from './manual.ts';

/** A chapter of the rules: what it says, where that is written down, and the pathways that show it. */
export const chapterView: SiteView<RulesChapter, RulesChapter> = {
  path: `${rulesPath}/:id`,
  ask: (_web, { params }) => {
    const chapter = chapterById(params.id ?? '');
    return { question: chapter, address: addressOf(chapterPath(chapter.id)) };
  },
  answer: async (_web, chapter) => chapter,
  facts: ({ title, tables }) => ({
    title,
    caption: 'The rules of the clocks',
    sentence: `In ${extentInWords(tables)}: each comes out as it is drawn here, or the program is wrong.`,
    scope: '',
    vintages: [],
    sources: [],
  }),
  trail: () => [
    { title: 'Method', path: '/method' },
    { title: 'The rules', path: rulesPath },
  ],
  content: ChapterContent,
  json: (chapter) => ({ chapter }),
  csv: ({ tables }) => [
    ['table', 'row', 'kind', 'column', 'title', 'value'],
    ...tables.flatMap((table, at) => linesOf(table, at + 1)),
  ],
  charts: {},
};

type Lines = readonly (readonly CsvValue[])[];

/** A line for each cell. What all pathways of a table have comes first, as row 0. */
function linesOf({ given, columns, rows }: RulesTable, number: number): Lines {
  return [
    ...given.map(({ name, title, value }) => [number, 0, 'given', name, title, value]),
    ...rows.flatMap((row, at) =>
      columns.map(({ kind, name, title }, place) => [number, at + 1, kind, name, title, row[place] ?? '']),
    ),
  ];
}
