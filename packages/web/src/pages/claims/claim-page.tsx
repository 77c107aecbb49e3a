import type { CheckedClaim, ClaimFields } from '@clockstop/answers';
import type { Chart } from '@clockstop/charts';
import { alliancesIn } from '@clockstop/organisations';
import { firstMonth, periodInWords } from '@clockstop/rules';
import { Changed } from '../../site/changed.tsx';
import type { Web } from '../../web.ts';
import { Document } from '../document.tsx';
import { renderPage } from '../render-page.ts';
import { Caveats } from './caveats.tsx';
import { FieldsForm, SentenceForm } from './claim-form.tsx';
import { ClaimPicture } from './claim-picture.tsx';
import { ClaimTable } from './claim-table.tsx';
import { Releases } from './releases.tsx';
import { Repeat } from './repeat.tsx';
import { UnderstoodList } from './understood-list.tsx';
import { VerdictTag } from './verdict-tag.tsx';

/** An answer as it is shown. */
export interface ClaimView {
  readonly claim: CheckedClaim;
  /** The claim in the visitor's own words; empty where it came in fields. */
  readonly sentence: string;
  /** The mark of the figures that the address was made for; empty where it has none. */
  readonly madeFor: string;
  readonly picture: Pick<Chart, 'title' | 'sentence'>;
  /** The beginning of addresses that leave the site; empty where it is not known. */
  readonly origin: string;
}

/** The answer to a claim as a page: the verdict, what was understood, every standard, what to know, how to repeat it. */
export function claimPage(web: Web, view: ClaimView): string {
  return renderPage(<ClaimPage web={web} view={view} />);
}

function ClaimPage({ web, view }: { readonly web: Web; readonly view: ClaimView }) {
  const { claim } = view;
  const { period } = claim.understood;
  return (
    <Document {...web} title={claim.finding}>
      <h1 className="nhsuk-heading-l app-finding">
        <span className="nhsuk-caption-l">Check a claim</span>
        {claim.finding}
      </h1>
      <Changed madeFor={view.madeFor} now={claim.figures} />
      <div className="app-claim">
        <section className="app-claim__part" aria-labelledby="understood">
          <h2 className="nhsuk-heading-m" id="understood">
            What was understood
          </h2>
          <UnderstoodList understood={claim.understood} sentence={view.sentence} />
          <Correct web={web} view={view} />
        </section>
        <section className="app-claim__part" aria-labelledby="verdict">
          <h2 className="nhsuk-heading-m" id="verdict">
            What the figures support
          </h2>
          <p>
            <VerdictTag verdict={claim.verdict} />
          </p>
          <blockquote className="app-claim__wording">{claim.wording}</blockquote>
        </section>
      </div>
      <section aria-labelledby="standards">
        <h2 className="nhsuk-heading-m" id="standards">
          Every standard of {periodInWords(period)}
        </h2>
        <ClaimPicture claim={claim} picture={view.picture} />
        <ClaimTable claim={claim} />
      </section>
      <Releases standards={claim.standards} />
      <Caveats caveats={claim.caveats} />
      <Repeat claim={claim} origin={view.origin} />
    </Document>
  );
}

function Correct({ web, view: { claim, sentence } }: { readonly web: Web; readonly view: ClaimView }) {
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Correct it, or check another claim</span>
      </summary>
      <div className="nhsuk-details__text">
        <SentenceForm sentence={sentence} />
        <FieldsForm store={web.store} fields={fieldsOf(web, claim)} />
      </div>
    </details>
  );
}

/** What was understood, as the fields of the form. */
function fieldsOf({ store }: Web, { understood }: CheckedClaim): ClaimFields {
  const { period, topped, count, basis, vintage, cause } = understood;
  const organisation = alliancesIn(store.register, firstMonth(period)).find(
    ({ code }) => code === understood.organisation.code,
  );
  return {
    period,
    topped,
    basis,
    ...(organisation === undefined ? {} : { organisation }),
    ...(count === null ? {} : { count }),
    ...(vintage === null ? {} : { vintage }),
    ...(cause === null ? {} : { cause }),
  };
}
