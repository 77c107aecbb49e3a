import { periodsWith, type StandardCard, type StandardQuestion } from '@clockstop/answers';
import { firstMonth, standardById } from '@clockstop/rules';
import { ChartFigure } from '../../site/chart-figure.tsx';
import { NearPeriods } from '../../site/near-periods.tsx';
import type { Shown } from '../../site/site-view.ts';
import { Breakdowns } from './breakdowns.tsx';
import { MetCounts } from './met-counts.tsx';
import { PlacesOf } from './places-of.tsx';
import { standardAddress } from './standard-question.ts';
import { WhatItIs } from './what-it-is.tsx';

/** The content of a standard's page, the widest question first. */
export function StandardContent(shown: Shown<StandardQuestion, StandardCard>) {
  const { web, question, answer } = shown;
  const standard = standardById(question.standard);
  const { others } = answer;
  const noun = others.among === 'providers' ? 'trusts and other providers' : 'boards';
  return (
    <>
      <p>
        <a href="#what-it-is">What it is, with its targets over time</a>.{' '}
        <NearPeriods
          periods={periodsWith(web.store, question.standard)}
          chosen={question}
          lead={answer.alliances.available ? 'The same in' : 'There are figures for'}
          addressIn={(near) => standardAddress({ ...question, ...near })}
        />
      </p>
      <p className="nhsuk-body-l app-prose">{standard.plainWords}</p>
      <MetCounts card={answer} />
      <ChartFigure
        shown={shown}
        name="trend"
        heading="England, month by month"
        none="There are not enough months to draw."
        width={900}
      />
      <ChartFigure shown={shown} name="months" heading="What is chance, and what is change" width={900} />
      <ChartFigure
        shown={shown}
        name="ranking"
        heading="Who stands where, and how sure that is"
        none="There are no figures of alliances for this period."
        width={900}
      />
      <PlacesOf web={web} ranking={answer.alliances} caption="Cancer alliances in order" />
      <ChartFigure shown={shown} name="map" heading="On the map" width={900} />
      <ChartFigure
        shown={shown}
        name="funnel"
        heading={`Every one of the ${noun}, by how many patients they count`}
        none={others.available ? `There are no figures of ${noun}.` : others.reason}
        width={900}
      />
      {others.available && (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">All {noun} in order</span>
          </summary>
          <PlacesOf web={web} ranking={others} caption={`All ${noun} in order`} />
        </details>
      )}
      <ChartFigure
        shown={shown}
        name="breaches"
        heading="Where the waits that were too long are"
        width={900}
      />
      <ChartFigure
        shown={shown}
        name="bands"
        heading="How long people waited"
        none="The files of this period say how many were in time, not how long each waited."
        width={900}
      />
      <Breakdowns shown={shown} />
      <WhatItIs standard={standard} month={firstMonth(question.period)} />
    </>
  );
}
