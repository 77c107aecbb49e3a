import type { ReactNode } from 'react';
import { CodedText } from '../../pages/coded-text.tsx';
import { rulesPath } from '../rules/manual.ts';
import { charted, clocks, ranked, read, rolledUp, shown } from './method-words.ts';
import { AllianceLists, Corrections, Differences } from './organisation-tables.tsx';
import { LayoutsTable, TargetsTable } from './rule-tables.tsx';

interface Section {
  readonly id: string;
  readonly heading: string;
  readonly words: readonly string[];
  readonly after?: ReactNode;
}

const sections: readonly Section[] = [
  { id: 'read', heading: 'How files are read', words: read, after: <LayoutsTable /> },
  {
    id: 'rolled-up',
    heading: 'How figures are added up to alliances and boards',
    words: rolledUp,
    after: (
      <>
        <AllianceLists />
        <Corrections />
        <Differences />
      </>
    ),
  },
  { id: 'ranked', heading: 'How organisations are ranked', words: ranked },
  { id: 'charted', heading: 'How charts are made', words: charted },
  {
    id: 'standards',
    heading: 'The standards as dated records',
    words: [
      'A standard is a record with dates and sources: no program text holds a target. Standards are met or not by the operational standard of the month; planning ambitions are steps that plans are made for, often lower, and never stand in for it. Where there was no operational standard, a standard is neither met nor missed.',
    ],
    after: <TargetsTable />,
  },
  {
    id: 'clocks',
    heading: 'How the days of a patient are counted',
    words: clocks,
    after: (
      <p className="app-prose">
        <a href={rulesPath}>Every rule, with the pathways that show it</a>
      </p>
    ),
  },
  { id: 'shown', heading: 'What is shown, and what is not', words: shown },
];

/** The method in sections, each with its tables made from the rules and the register themselves. */
export function MethodContent() {
  return (
    <>
      <nav aria-label="Sections">
        <ul className="app-contents">
          {sections.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map((section) => (
        <Part key={section.id} section={section} />
      ))}
      <p className="app-prose">
        The words are explained in the <a href="/glossary">glossary</a>, the files are listed under{' '}
        <a href="/sources">sources</a>, and everything can be repeated from the <a href="/data">data</a>.
      </p>
    </>
  );
}

function Part({ section: { id, heading, words, after } }: { readonly section: Section }) {
  return (
    <section aria-labelledby={id}>
      <h2 className="nhsuk-heading-m" id={id}>
        {heading}
      </h2>
      {words.map((paragraph) => (
        <p key={paragraph} className="app-prose">
          <CodedText text={paragraph} />
        </p>
      ))}
      {after}
    </section>
  );
}
