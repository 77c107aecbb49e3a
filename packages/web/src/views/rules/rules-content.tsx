import { chapterPath, type RulesAssumption, rulesManual } from './manual.ts';
import { WrittenDown } from './written-down.tsx';

/** What is in the manual, how it is read, and what is assumed. */
export function RulesContent() {
  return (
    <>
      <nav aria-label="Sections">
        <ul className="app-contents">
          <li>
            <a href="#chapters">Chapters</a>
          </li>
          <li>
            <a href="#how-to-read">How to read them</a>
          </li>
          <li>
            <a href="#assumptions">Assumptions</a>
          </li>
        </ul>
      </nav>
      <Chapters />
      <HowToRead />
      <Assumptions />
    </>
  );
}

function Chapters() {
  return (
    <section aria-labelledby="chapters">
      <h2 className="nhsuk-heading-m" id="chapters">
        Chapters
      </h2>
      <dl className="app-pairs app-prose">
        {rulesManual.chapters.map(({ id, title, summary }) => (
          <div key={id}>
            <dt>
              <a href={chapterPath(id)}>{title}</a>
            </dt>
            <dd>{summary}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function HowToRead() {
  return (
    <section aria-labelledby="how-to-read">
      <h2 className="nhsuk-heading-m" id="how-to-read">
        How to read them
      </h2>
      {rulesManual.howToRead.map((paragraph) => (
        <p key={paragraph} className="app-prose">
          {paragraph}
        </p>
      ))}
    </section>
  );
}

function Assumptions() {
  return (
    <section aria-labelledby="assumptions">
      <h2 className="nhsuk-heading-m" id="assumptions">
        Assumptions
      </h2>
      <p className="app-prose">
        On these points the text of the guidance could not be read, or only one source speaks. Each is settled
        by a default that can be set otherwise, and every result that rests on one says so.
      </p>
      {rulesManual.assumptions.map((assumption) => (
        <Assumption key={assumption.id} assumption={assumption} />
      ))}
    </section>
  );
}

function Assumption({ assumption }: { readonly assumption: RulesAssumption }) {
  const { id, question, byDefault, otherwise, confidence, sources } = assumption;
  return (
    <section aria-labelledby={id} className="app-prose">
      <h3 className="nhsuk-heading-s" id={id}>
        {question} <Confidence confidence={confidence} />
      </h3>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {byDefault.map((words) => (
          <li key={words}>
            <strong>By default</strong>, {words}.
          </li>
        ))}
        {otherwise.map((words) => (
          <li key={words}>Or: {words}.</li>
        ))}
      </ul>
      <WrittenDown sources={sources} />
    </section>
  );
}

function Confidence({ confidence }: Pick<RulesAssumption, 'confidence'>) {
  if (confidence === 'unverified')
    return <strong className="nhsuk-tag nhsuk-tag--yellow app-tag">Unverified</strong>;
  return confidence === 'derived' ? <strong className="nhsuk-tag app-tag">Derived</strong> : null;
}
