import { countInWords, storedPeriods } from '@clockstop/answers';
import { exportColumns } from '@clockstop/counts';
import { firstMonth, lastMonth, type Period, periodInWords, toPeriod } from '@clockstop/rules';
import { publicSources } from '../../public-sources.ts';
import { addressOf } from '../../site/address.ts';
import type { SiteView } from '../../site/site-view.ts';
import type { DataAnswer } from './data-answer.ts';
import { DataContent } from './data-content.tsx';

/** All figures for download, with what their columns mean. */
export const dataView: SiteView<null, DataAnswer> = {
  path: '/data',
  ask: () => ({ question: null, address: addressOf('/data') }),
  answer: async ({ store }) => {
    const sources = publicSources(store);
    return {
      counts: sources.reduce((sum, source) => sum + source.counts, 0),
      files: sources.map(({ file, vintage }) => ({ file, vintage })),
      periods: storedPeriods(store).map(({ period }) => period),
      columns: exportColumns(sources),
    };
  },
  facts: ({ counts, files, periods }) => ({
    title: `${countInWords(counts)} counts from ${countInWords(files.length)} files, to take with you`,
    caption: 'Data',
    sentence: spanInWords(periods),
    scope: '',
    vintages: [],
    sources: [],
  }),
  content: DataContent,
  json: (answer) => ({ ...answer }),
  csv: ({ columns }) => [['column'], ...columns.map((column) => [column])],
  charts: {},
};

function spanInWords(periods: readonly Period[]): string {
  const [last, first] = [periods.at(0), periods.at(-1)];
  if (first === undefined || last === undefined) return 'No files have been read.';
  const span = periodInWords(toPeriod(firstMonth(first), lastMonth(last)));
  return `${span}, each count with the file and the row that it comes from.`;
}
