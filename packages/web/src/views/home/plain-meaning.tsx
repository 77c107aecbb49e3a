import { type NationalChart, titleInSentence } from '@clockstop/answers';
import { shareInWords } from '@clockstop/rules';
import { standardOf } from '../../national-chart/columns.ts';
import { Unbroken } from '../../pages/unbroken.tsx';

/** What the standards mean for a patient, in plain words. */
export function PlainMeaning({ chart }: { readonly chart: NationalChart }) {
  return (
    <section aria-labelledby="meaning">
      <h2 className="nhsuk-heading-m" id="meaning">
        What the standards mean for you
      </h2>
      <div className="app-prose">
        <p>
          When cancer is suspected, a clock starts. The NHS has set how long each step may take, and how many
          of 100 patients should be in time. The others wait longer, some because they chose to or because of
          their health.
        </p>
        <dl className="app-pairs">
          {chart.columns.map((column) => {
            const standard = standardOf(chart, column);
            return (
              <div key={column.standard.id}>
                <dt>{column.standard.shortTitle}</dt>
                <dd>
                  {column.standard.plainWords}{' '}
                  {standard === null
                    ? 'No share was set for it then.'
                    : `This should hold for ${shareInWords(standard.share)} of patients.`}{' '}
                  <a href={`/standards/${column.standard.id}`}>
                    More on <Unbroken text={titleInSentence(column.standard)} />
                  </a>
                </dd>
              </div>
            );
          })}
        </dl>
        <p>
          These figures are of all patients of an area together. They cannot tell how long you will wait: ask
          the team that looks after you. <a href="/standards">All standards in plain words</a>
        </p>
      </div>
    </section>
  );
}
