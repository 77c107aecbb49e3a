import { countInWords, percentInWords, storedPeriods } from '@clockstop/answers';
import { slugOf } from '@clockstop/organisations';
import { firstMonth, operationalStandard, standardById } from '@clockstop/rules';
import { FiguresForm } from '../../pages/figures-form.tsx';
import { MetMark } from '../../pages/met-mark.tsx';
import { Scroll } from '../../site/scroll.tsx';
import type { Shown } from '../../site/site-view.ts';
import type {
  ListedFigure,
  ListedOrganisation,
  OrganisationsAnswer,
  OrganisationsQuestion,
} from './organisations-answer.ts';

type OrganisationsShown = Shown<OrganisationsQuestion, OrganisationsAnswer>;

/** Chooses period and basis of the list. */
export function OrganisationsForm({ web: { store }, question }: OrganisationsShown) {
  return (
    <FiguresForm
      action={`/${question.among}`}
      label="Choose the period of the list"
      button="Show"
      chosen={question}
      periods={storedPeriods(store)}
      vintages={[]}
    />
  );
}

/** The other lists, and this one, by alliance. */
export function OrganisationsContent({ answer }: OrganisationsShown) {
  const groups = Map.groupBy(answer.rows, ({ alliance }) => alliance);
  return (
    <>
      <p>
        <a href="/alliances">Cancer alliances</a>, <a href="/boards">integrated care boards</a>,{' '}
        <a href="/providers">trusts and other providers</a>. To find one, enter its name or a place in the
        search at the top of the page.
      </p>
      {answer.among === 'alliances' ? (
        <Table rows={answer.rows} answer={answer} caption="Cancer alliances" />
      ) : (
        [...groups].map(([alliance, rows]) => (
          <section key={alliance ?? ''}>
            <h2 className="nhsuk-heading-s app-list-heading">{alliance ?? 'Counted to no alliance'}</h2>
            <Table rows={rows} answer={answer} caption={alliance ?? 'Counted to no alliance'} />
          </section>
        ))
      )}
    </>
  );
}

interface TableProps {
  readonly rows: readonly ListedOrganisation[];
  readonly answer: OrganisationsAnswer;
  readonly caption: string;
}

function Table({ rows, answer, caption }: TableProps) {
  return (
    <Scroll label={caption}>
      <table className="nhsuk-table app-figures app-list">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            {answer.standards.map((standard) => (
              <th key={standard} scope="col" className="app-figures__number">
                {standardById(standard).shortTitle}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.organisation.code} row={row} answer={answer} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Row({
  row: { organisation, name, figures },
  answer,
}: { readonly row: ListedOrganisation } & Pick<TableProps, 'answer'>) {
  return (
    <tr>
      <th scope="row" className="app-list__name">
        <a href={`/${answer.among}/${slugOf(organisation)}`}>{name}</a>
      </th>
      {figures.map((figure) => (
        <td key={figure.standard} className="app-figures__number">
          <Figure figure={figure} answer={answer} />
        </td>
      ))}
    </tr>
  );
}

function Figure({
  figure: { standard, within, total, met },
  answer: { period },
}: { readonly figure: ListedFigure } & Pick<TableProps, 'answer'>) {
  if (within === null || total === null) return '–';
  const share = operationalStandard(standard, firstMonth(period))?.share ?? null;
  return (
    <>
      {percentInWords({ within, total }, share)} <MetMark met={met} />
      <span className="app-figures__counts">
        {countInWords(within)} of {countInWords(total)}
      </span>
    </>
  );
}
