import { addressOf } from '../../site/address.ts';
import type { SiteView } from '../../site/site-view.ts';
import { chapterPath, extentInWords, rulesManual, rulesPath } from './manual.ts';
import { RulesContent } from './rules-content.tsx';

const { chapters, assumptions } = rulesManual;

/** The contents of the manual of the rules, how it is read, and what is assumed where no text could be read. */
export const rulesView: SiteView<null, null> = {
  path: rulesPath,
  ask: () => ({ question: null, address: addressOf(rulesPath) }),
  answer: async () => null,
  facts: () => ({
    title: 'Every rule, with the pathways that show it',
    caption: 'The rules of the clocks',
    sentence: `${chapters.length} chapters, ${extentInWords(chapters.flatMap(({ tables }) => tables))}: what must come out of each is tried whenever the program is changed.`,
    scope: '',
    vintages: [],
    sources: [],
  }),
  trail: () => [{ title: 'Method', path: '/method' }],
  content: RulesContent,
  json: () => ({
    chapters: chapters.map(({ id, title, summary }) => ({ id, title, summary, address: chapterPath(id) })),
    assumptions,
  }),
  csv: () => [
    ['kind', 'id', 'title', 'text', 'confidence', 'sources'],
    ...chapters.map(({ id, title, summary, sources }) => [
      ...['chapter', id, title, summary, null, titlesOf(sources)],
    ]),
    ...assumptions.map(({ id, question, byDefault, confidence, sources }) => [
      ...['assumption', id, question, byDefault.join('; '), confidence, titlesOf(sources)],
    ]),
  ],
  charts: {},
};

function titlesOf(sources: readonly { readonly title: string }[]): string {
  return sources.map(({ title }) => title).join('; ');
}
