import { CodedText } from '../../pages/coded-text.tsx';
import { addressOf } from '../../site/address.ts';
import type { Shown, SiteView } from '../../site/site-view.ts';
import glossary from './glossary.json' with { type: 'json' };
import { anchorOf, type GlossarySection } from './parse-glossary.ts';

/** The words of the field, as they are used on every page and in every file. */
export const glossaryView: SiteView<null, readonly GlossarySection[]> = {
  path: '/glossary',
  ask: () => ({ question: null, address: addressOf('/glossary') }),
  answer: async () => glossary,
  facts: (sections) => ({
    title: `${sections.flatMap(({ terms }) => terms).length} words, each with one meaning`,
    caption: 'Glossary',
    sentence: 'The words of the field as they are used here: on the pages, in the files, and in the code.',
    scope: '',
    vintages: [],
    sources: [],
  }),
  content: GlossaryContent,
  json: (sections) => ({ sections }),
  csv: (sections) => [
    ['section', 'word', 'meaning'],
    ...sections.flatMap(({ heading, terms }) => terms.map(({ word, meaning }) => [heading, word, meaning])),
  ],
  charts: {},
};

function GlossaryContent({ answer: sections }: Shown<null, readonly GlossarySection[]>) {
  return (
    <>
      <nav aria-label="Sections">
        <ul className="app-contents">
          {sections.map(({ heading }) => (
            <li key={heading}>
              <a href={`#section-${anchorOf(heading)}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ heading, terms }) => (
        <section key={heading} aria-labelledby={`section-${anchorOf(heading)}`}>
          <h2 className="nhsuk-heading-m" id={`section-${anchorOf(heading)}`}>
            {heading}
          </h2>
          <dl className="app-pairs app-prose">
            {terms.map(({ word, meaning }) => (
              <div key={word} id={anchorOf(word)}>
                <dt>{word}</dt>
                <dd>
                  <CodedText text={meaning} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
