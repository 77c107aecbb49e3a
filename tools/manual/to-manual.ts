import { type Assumption, assumptions } from '@clockstop/rules';
import type { Chapter } from '../../spec/clocks/chapter.ts';
import { chapters } from '../../spec/clocks/chapters.ts';
import { howToRead } from './how-to-read.ts';
import type { Manual, ManualAssumption, ManualChapter } from './manual.ts';
import { toManualTable } from './to-manual-table.ts';
import { spanInWords } from './words.ts';

/** The manual, made from the chapters of the specification and the assumptions of the rules. */
export function toManual(): Manual {
  return { howToRead, chapters: chapters.map(toChapter), assumptions: assumptions.map(toAssumption) };
}

function toChapter({ id, title, text, sources, tables }: Chapter): ManualChapter {
  const [summary = ''] = (text[0] ?? '').split(/(?<=\.) /);
  return { id, title, summary, text, sources, tables: tables.map(toManualTable) };
}

function toAssumption({
  id,
  question,
  options,
  byDefault,
  confidence,
  sources,
}: Assumption): ManualAssumption {
  const taken = new Set(byDefault.map(({ option }) => option));
  const others = Object.entries(options).filter(([option]) => !taken.has(option));
  return {
    id,
    question,
    byDefault: byDefault.map((assumed) => withSpan(options[assumed.option] ?? '', spanInWords(assumed))),
    otherwise: others.map(([, meaning]) => meaning),
    confidence,
    sources,
  };
}

function withSpan(meaning: string, span: string): string {
  return span === '' ? meaning : `${span}: ${meaning}`;
}
