import { countInWords } from '@clockstop/answers';
import { type Basis, bases, type Source, severityOf, type Vintage } from '@clockstop/counts';
import { isStandardId, type Period, parsePeriod } from '@clockstop/rules';
import { publicSources, sourceLines } from '../../public-sources.ts';
import { textOf } from '../../query.ts';
import { addressOf } from '../../site/address.ts';
import { askedVintage } from '../../site/asked-figures.ts';
import type { SiteView } from '../../site/site-view.ts';
import type { Coverage, SourcesAnswer, SourcesQuestion } from './sources-answer.ts';
import { SourcesContent, SourcesForm } from './sources-content.tsx';

/** Every file that was read: what it holds, and whether it agrees with itself. */
export const sourcesView: SiteView<SourcesQuestion, SourcesAnswer> = {
  path: '/sources',
  ask: (_web, { query }) => {
    const period = parsePeriod(textOf(query, 'period'));
    const standard = textOf(query, 'standard');
    const vintage = askedVintage(query);
    const question = {
      ...(period === null ? {} : { period }),
      ...(isStandardId(standard) ? { standard } : {}),
      ...(vintage === undefined ? {} : { vintage }),
    };
    return { question, address: addressOf('/sources', question) };
  },
  answer: async ({ store }, question) => {
    const all = publicSources(store);
    const sources = all.filter((source) => fits(source, question));
    return { ...question, sources, all: all.length, coverage: coverageOf(all) };
  },
  facts: ({ sources, all }) => ({
    title: `${countInWords(sources.length)} of ${countInWords(all)} files that were read`,
    caption: 'Sources',
    sentence: problemsInWords(sources),
    scope: '',
    vintages: [],
    sources: [],
  }),
  form: SourcesForm,
  content: SourcesContent,
  json: ({ sources, coverage }) => ({ files: sources.map(({ folder: _, ...source }) => source), coverage }),
  csv: ({ sources }) => sourceLines(sources),
  charts: {},
};

function fits({ slices, vintage }: Source, asked: SourcesQuestion): boolean {
  if (asked.vintage !== undefined && vintage !== asked.vintage) return false;
  return slices.some(
    (slice) =>
      (asked.period === undefined || slice.period === asked.period) &&
      (asked.standard === undefined || slice.standard === asked.standard),
  );
}

function problemsInWords(sources: readonly Source[]): string {
  const disagreeing = sources.filter(({ problems }) =>
    problems.some(({ code }) => severityOf(code) === 'disagreement'),
  ).length;
  const wrong = sources.filter(({ problems }) =>
    problems.some(({ code }) => severityOf(code) === 'error'),
  ).length;
  return `Each was checked against itself: ${contradictionsInWords(disagreeing)}. ${wrong === 0 ? 'Nothing had to be left out.' : `From ${wrong} something had to be left out.`}`;
}

function contradictionsInWords(files: number): string {
  if (files === 0) return 'none contradicts itself';
  return files === 1 ? '1 contradicts itself' : `${files} contradict themselves`;
}

/** What there is for every period and basis, the latest first. */
function coverageOf(sources: readonly Source[]): readonly Coverage[] {
  const found = new Map<string, { period: Period; basis: Basis; standards: Record<string, Vintage[]> }>();
  for (const { slices, vintage } of sources) {
    for (const { period, basis, standard } of slices) {
      const key = `${period}|${basis}`;
      const entry = found.get(key) ?? { period, basis, standards: {} };
      found.set(key, entry);
      const vintages = entry.standards[standard] ?? [];
      entry.standards[standard] = vintages.includes(vintage) ? vintages : [...vintages, vintage];
    }
  }
  return [...found.values()].toSorted(
    (a, b) => b.period.localeCompare(a.period) || bases.indexOf(a.basis) - bases.indexOf(b.basis),
  );
}
