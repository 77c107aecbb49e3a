import { standardById } from '@clockstop/rules';
import { ChartFigure } from '../../site/chart-figure.tsx';
import { NearPeriods } from '../../site/near-periods.tsx';
import { BothBases } from './both-bases.tsx';
import { CardTable } from './card-table.tsx';
import { CloseBreakdowns } from './close-breakdowns.tsx';
import { MembersTable } from './members-table.tsx';
import type { OrganisationShown } from './organisation-answer.ts';
import { organisationAddress } from './organisation-question.ts';
import { Ended } from './succession.tsx';
import { WhoItServes } from './who-it-serves.tsx';

/** The content of an organisation's page: what became of it, its card, one standard closely, who is within, whom it serves. */
export function OrganisationContent(shown: OrganisationShown) {
  const { answer, question } = shown;
  const { shortTitle } = standardById(answer.close.standard);
  const hasFigures = answer.rows.some(({ total }) => total !== null);
  return (
    <>
      <Ended shown={shown} />
      <p>
        <NearPeriods
          periods={question.periods}
          chosen={question}
          lead={hasFigures ? 'The same in' : 'There are figures for'}
          addressIn={(near) => organisationAddress({ ...question, ...near })}
        />
      </p>
      {question.place !== '' && <Place shown={shown} />}
      {hasFigures && (
        <>
          <CardTable shown={shown} />
          <ChartFigure
            shown={shown}
            name="standards"
            heading="Among the others, on every standard"
            width={900}
          />
        </>
      )}
      <BothBases shown={shown} />
      <ChartFigure
        shown={shown}
        name="months"
        heading={`${shortTitle}, month by month`}
        none={`There are no months of ${shortTitle} for ${answer.name}.`}
        width={900}
      />
      <ChartFigure shown={shown} name="bands" heading={`${shortTitle}: how long people waited`} width={900} />
      <CloseBreakdowns shown={shown} />
      <MembersTable shown={shown} />
      <ChartFigure
        shown={shown}
        name="breaches"
        heading={`${shortTitle}: where the waits that were too long are`}
        width={900}
      />
      <WhoItServes shown={shown} />
    </>
  );
}

function Place({ shown: { answer, question } }: { readonly shown: OrganisationShown }) {
  return (
    <div className="nhsuk-inset-text">
      <p>
        {question.place} lies in {answer.name}. The figures are of all patients of the alliance, not of{' '}
        {question.place} alone: none are published for boroughs.
      </p>
    </div>
  );
}
