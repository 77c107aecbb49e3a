import type { Layout } from '@clockstop/counts';
import { monthInWords } from '@clockstop/rules';
import { Scroll } from '../../site/scroll.tsx';
import { layoutInWords } from '../../words/layout-in-words.ts';
import { targetLines } from './target-lines.ts';

/** The layouts that are read. */
export function LayoutsTable() {
  return (
    <Scroll label="Layouts that are read">
      <table className="nhsuk-table app-figures">
        <caption className="nhsuk-table__caption nhsuk-table__caption--s">Layouts that are read</caption>
        <thead>
          <tr>
            <th scope="col">Layout</th>
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody>
          {(Object.entries(layoutInWords) as [Layout, string][]).map(([layout, words]) => (
            <tr key={layout}>
              <th scope="row">{layout}</th>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
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
    <Scroll label="Targets of every standard">
      <table className="nhsuk-table app-figures">
        <caption className="nhsuk-table__caption nhsuk-table__caption--s">Targets of every standard</caption>
        <thead>
          <tr>
            <th scope="col">Standard</th>
            <th scope="col">Share</th>
            <th scope="col">Kind</th>
            <th scope="col">Applies</th>
            <th scope="col">Written down in</th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </Scroll>
  );
}
