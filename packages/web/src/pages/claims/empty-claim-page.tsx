import type { Unsaid } from '@clockstop/answers';
import type { AskedClaim } from '../../claims/asked-claim.ts';
import type { Web } from '../../web.ts';
import { Document } from '../document.tsx';
import { renderPage } from '../render-page.ts';
import { FieldsForm, SentenceForm } from './claim-form.tsx';

type Open = Exclude<AskedClaim, { readonly kind: 'understood' }>;

/** The claim checker before there is a claim, or with one that does not say all. */
export function emptyClaimPage(web: Web, asked: Open): string {
  return renderPage(<EmptyClaimPage web={web} asked={asked} />);
}

function EmptyClaimPage({ web, asked }: { readonly web: Web; readonly asked: Open }) {
  const { sentence, unsaid, fields } =
    asked.kind === 'unclear' ? asked : { sentence: '', unsaid: [], fields: {} };
  const title = 'Check a claim';
  return (
    <Document {...web} title={unsaid.length > 0 ? `Error: ${title}` : title}>
      <div className="app-prose">
        {unsaid.length > 0 && <Missing unsaid={unsaid} />}
        <h1 className="nhsuk-heading-l">{title}</h1>
        <p>
          Someone says that a cancer alliance was the best in the country. Enter what they say: you are shown
          every standard of that month with its numbers, its place and how sure the place is, and the words
          that the figures do support.
        </p>
        <SentenceForm sentence={sentence} />
        <h2 className="nhsuk-heading-m">Or fill in the claim</h2>
        <FieldsForm store={web.store} fields={fields} />
      </div>
    </Document>
  );
}

const words: Readonly<Record<Unsaid, string>> = {
  organisation: 'Choose the cancer alliance that the claim is about',
  period: 'Choose the month that the claim is about',
};

function Missing({ unsaid }: { readonly unsaid: readonly Unsaid[] }) {
  return (
    <div className="nhsuk-error-summary" role="alert" aria-labelledby="missing">
      <h2 className="nhsuk-error-summary__title" id="missing">
        The claim does not say all
      </h2>
      <ul className="nhsuk-list nhsuk-error-summary__list">
        {unsaid.map((each) => (
          <li key={each}>
            <a href={`#${each}`}>{words[each]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
