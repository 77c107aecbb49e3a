import type { Layout } from '@clockstop/counts';
import { monthInWords } from '@clockstop/rules';
import { PlainTable } from '../../site/plain-table.tsx';
import { layoutInWords } from '../../words/layout-in-words.ts';
import { targetLines } from './target-lines.ts';

/** The layouts that are read. */
export function LayoutsTable() {
  return (
    <PlainTable caption="Layouts that are read" isCaptionShown headings={['Layout', 'What it is']}>
      {(Object.entries(layoutInWords) as [Layout, string][]).map(([layout, words]) => (
        <tr key={layout}>
          <th scope="row">{layout}</th>
          <td>{words}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

const kinds = {
  'operational-standard': 'operational standard',
  'planning-ambition': 'planning ambition',
  'local-trajectory': 'local trajectory',
} as const;

/** Every target with its dates and where it is written down. */
export function TargetsTable() {
  return (
    <PlainTable
      caption="Targets of every standard"
      isCaptionShown
      headings={['Standard', 'Share', 'Kind', 'Applies', 'Written down in']}
    >
      {targetLines().map(({ standard, title, kind, share, from, until, confidence, sources }) => (
        <tr key={`${standard}-${kind}-${from}-${share}`}>
          <th scope="row">
            <a href={`/standards/${standard}`}>{title}</a>
          </th>
          <td>{share}</td>
          <td>{kinds[kind]}</td>
          <td>
            {until === null
              ? `since ${monthInWords(from)}`
              : `${monthInWords(from)} to ${monthInWords(until)}`}
          </td>
          <td>
            {sources}
            {confidence === 'unverified' && (
              <strong className="nhsuk-tag nhsuk-tag--yellow app-tag">Unverified</strong>
            )}
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}
