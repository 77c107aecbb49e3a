import { createHash } from 'node:crypto';
import { Document } from '../pages/document.tsx';
import { renderPage } from '../pages/render-page.ts';
import { Unbroken } from '../pages/unbroken.tsx';
import { publicVintages } from '../public-vintages.ts';
import type { Web } from '../web.ts';
import { withQuery } from './address.ts';
import { Changed } from './changed.tsx';
import { Cite } from './cite.tsx';
import type { Shown, SiteView, ViewFacts } from './site-view.ts';
import { Trail } from './trail.tsx';

/** An answer with all that its page needs. */
interface PageOf<Question, Answer> {
  readonly view: SiteView<Question, Answer>;
  readonly shown: Shown<Question, Answer>;
  /** The mark of the figures that the address was made for; empty where it has none. */
  readonly figures: string;
}

/** The page of a view: what is chosen, the finding, the sentence, the content, and how to cite and repeat it. */
export function viewPage<Question, Answer>({ view, shown, figures }: PageOf<Question, Answer>): string {
  const { web, answer, address, origin } = shown;
  const facts = view.facts(answer, web);
  const mark = figuresMark(view, answer);
  return renderPage(
    <Document {...web} title={facts.title} description={facts.sentence} address={address}>
      <Trail crumbs={view.trail?.(answer) ?? []} />
      {view.form?.(shown)}
      <h1 className="nhsuk-heading-l app-finding">
        <span className="nhsuk-caption-l">{facts.caption}</span>
        <Unbroken text={facts.title} />
      </h1>
      <Changed madeFor={figures} now={mark} />
      {facts.sentence !== '' && (
        <p className="app-summary">
          <Unbroken text={facts.sentence} />
        </p>
      )}
      {view.content(shown)}
      <Cite
        facts={facts}
        address={address}
        permanent={permanentAddress(address, facts, mark)}
        origin={origin}
      />
    </Document>,
  );
}

/**
 * The address of an answer with the vintage of its figures, where they are of one period and one vintage, and their mark,
 * so that a change of them is seen.
 */
function permanentAddress(address: string, { vintages }: ViewFacts, mark: string): string {
  const [first, ...others] = vintages;
  if (first === undefined) return address;
  const isOfOne = others.length === 0 && /[?&]period=/.test(address);
  const vintage = isOfOne ? publicVintages.find((each) => each === first) : undefined;
  return withQuery(address, { ...(vintage === undefined ? {} : { vintage }), figures: mark });
}

/** A short mark of the figures of an answer: equal figures have equal marks. */
function figuresMark<Question, Answer>(
  { json }: Pick<SiteView<Question, Answer>, 'json'>,
  answer: Answer,
): string {
  return createHash('sha256')
    .update(JSON.stringify(json(answer)))
    .digest('hex')
    .slice(0, 8);
}

/** What the data of a view is made from. */
interface JsonOf<Answer> {
  readonly web: Web;
  readonly answer: Answer;
  readonly address: string;
  readonly origin: string;
}

/** The data of a view: what it says in words, where it comes from, how to cite it, and the figures. */
export function toViewJson<Question, Answer>(
  view: SiteView<Question, Answer>,
  { web, answer, address, origin }: JsonOf<Answer>,
): Readonly<Record<string, unknown>> {
  const facts = view.facts(answer, web);
  const { title, sentence, scope, vintages, sources } = facts;
  const permanent = `${origin}${permanentAddress(address, facts, figuresMark(view, answer))}`;
  return {
    ...{ title, sentence, scope, vintages, sources, address: permanent },
    ...(web.invented ? { invented: true } : {}),
    licence: 'Open Government Licence v3.0',
    ...view.json(answer),
  };
}
