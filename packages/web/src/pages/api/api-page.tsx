import type { Operation } from '../../api/operations.ts';
import { problemTitles } from '../../api/problem.ts';
import { Document, type PageFrame } from '../document.tsx';
import { renderPage } from '../render-page.ts';
import { OperationPart } from './operation-part.tsx';

/** The API: what it is, every resource with a form to try it, and what each kind of problem means. */
export function apiPage(frame: PageFrame, operations: readonly Operation[]): string {
  return renderPage(
    <Document {...frame} title="API" description="The figures for programs, with forms to try it.">
      <h1 className="nhsuk-heading-l">API: the figures for programs</h1>
      <div className="app-prose">
        <p>
          Everything that this site shows can be asked for as JSON at{' '}
          <code className="app-code">/api/v1</code>, without a key. Programs on other sites may ask too.
          Patients are counts, with halves where trusts share a pathway; shares are fractions of 1 and not
          rounded; what is not known is null.
        </p>
        <p>
          The whole description is at <a href="/api/v1/openapi.json">/api/v1/openapi.json</a> (OpenAPI 3.1). A
          field that is in it stays: within version 1 fields are added, not taken away.
        </p>
      </div>
      <nav aria-labelledby="resources">
        <h2 className="nhsuk-heading-m" id="resources">
          Resources
        </h2>
        <ul className="nhsuk-list">
          {operations.map(({ id, path, summary }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <code className="app-code">{path}</code>
              </a>{' '}
              {summary}
            </li>
          ))}
        </ul>
      </nav>
      {operations.map((operation) => (
        <OperationPart key={operation.id} operation={operation} />
      ))}
      <Lists />
      <Problems />
    </Document>,
  );
}

function Lists() {
  return (
    <section className="app-prose" aria-labelledby="pieces">
      <h2 className="nhsuk-heading-m" id="pieces">
        Long answers, unchanged answers, many requests
      </h2>
      <p>
        A long answer comes in pieces: <code className="app-code">next</code> has the address of the next one,
        and is null at the end. The same stands in the <code className="app-code">Link</code> header. When the
        figures change in between, the cursor is refused rather than leave something out.
      </p>
      <p>
        Each answer has an <code className="app-code">ETag</code> and a{' '}
        <code className="app-code">Last-Modified</code>: ask again with them, and an answer that has not
        changed is a 304 without a body. The <code className="app-code">RateLimit</code> headers say how many
        requests are left in this minute.
      </p>
    </section>
  );
}

const meanings: Readonly<Record<keyof typeof problemTitles, string>> = {
  'not-available': 'No file that was read has these figures, or there were none then. The detail says which.',
  'not-a-parameter': 'A parameter is missing, not known, or not one of its choices. The detail names it.',
  'not-a-cursor':
    'The cursor was not given by this API, or the figures have changed since. Begin again without it.',
  'not-found': 'There is no resource at this address.',
  'too-many-requests': 'Wait for as long as the Retry-After header says.',
  'user-error': 'A name, a period or a combination cannot be. The detail has what is nearest.',
  fault: 'The fault is ours and has been noted. Try again.',
};

function Problems() {
  return (
    <section className="app-prose" aria-labelledby="problems">
      <h2 className="nhsuk-heading-m" id="problems">
        Problems
      </h2>
      <p>
        What cannot be answered is answered as problem details (RFC 9457): type, title, status, detail,
        instance, and a code for programs.
      </p>
      <dl className="app-pairs">
        {Object.entries(problemTitles).map(([code, title]) => (
          <div key={code} id={`problem-${code}`}>
            <dt>
              {title} <code className="app-code">{code}</code>
            </dt>
            <dd>{meanings[code as keyof typeof problemTitles]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
