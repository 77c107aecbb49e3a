import { type NationalChart, titlesInSentence } from '@clockstop/answers';
import { filledColumns } from '../national-chart/columns.ts';
import { type FigureSource, figureSources } from '../national-chart/figure-sources.ts';
import { vintageSentences } from '../words/vintage-in-words.ts';

/** The files behind the figures and their standing. */
export function Sources({ chart }: { readonly chart: NationalChart }) {
  const sources = figureSources(chart);
  if (sources.length === 0) return null;
  const byVintage = Map.groupBy(sources, ({ vintage }) => vintage);
  return (
    <div className="app-note">
      <h3 className="nhsuk-heading-s">Where the figures come from</h3>
      {[...byVintage].map(([vintage, files]) => (
        <SourcesOfOneVintage key={vintage} chart={chart} vintage={vintage} files={files} />
      ))}
      <p>{englandFrom(chart)}</p>
    </div>
  );
}

interface SourcesOfOneVintageProps {
  readonly chart: NationalChart;
  readonly vintage: FigureSource['vintage'];
  readonly files: readonly FigureSource[];
}

function SourcesOfOneVintage({ chart, vintage, files }: SourcesOfOneVintageProps) {
  return (
    <>
      <p>Figures {vintageSentences[vintage]}:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {files.map((source) => (
          <li key={source.file}>
            <span className="app-file">{source.file}</span> ({answersFor(chart, source)})
          </li>
        ))}
      </ul>
    </>
  );
}

function answersFor(chart: NationalChart, { standards }: FigureSource): string {
  const isAll = standards.length === filledColumns(chart).length && standards.length > 1;
  return isAll ? `all ${standards.length} standards shown` : titlesInSentence(standards);
}

/** England is published, or the sum of everything in the file, or the one here and the other there. */
function englandFrom(chart: NationalChart): string {
  const filled = filledColumns(chart);
  const published = filled.filter(({ england }) => england.from === 'published');
  if (published.length === filled.length) return 'England is as published.';
  const sum = 'England is the sum of everything in the file, because the file has no row for it';
  if (published.length === 0) return `${sum}.`;
  return `${sum}; for ${titlesInSentence(published.map(({ standard }) => standard))} it is as published.`;
}
