import { storedPeriods } from '@clockstop/answers';
import { slugOf } from '@clockstop/organisations';
import { standardById } from '@clockstop/rules';
import { FiguresForm } from '../../pages/figures-form.tsx';
import { PlainTable } from '../../site/plain-table.tsx';
import { ShareCell } from '../../site/share-cell.tsx';
import type { Shown } from '../../site/site-view.ts';
import type {
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
    <PlainTable
      caption={caption}
      headings={[
        'Name',
        ...answer.standards.map((standard) => ({ number: standardById(standard).shortTitle })),
      ]}
      look="app-list"
    >
      {rows.map((row) => (
        <Row key={row.organisation.code} row={row} answer={answer} />
      ))}
    </PlainTable>
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
        <ShareCell key={figure.standard} figure={figure} period={answer.period} />
      ))}
    </tr>
  );
}
