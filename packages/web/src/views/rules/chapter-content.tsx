import { isStandardId, standardById } from '@clockstop/rules';
import type { Shown } from '../../site/site-view.ts';
import { chapterPath, type RulesChapter, type RulesTable, rulesManual, rulesPath } from './manual.ts';
import { RowsTable } from './rows-table.tsx';
import { CodesIn, GivenHere, NamesInDataSet } from './table-words.tsx';
import { WrittenDown } from './written-down.tsx';

/** The words of a chapter, its sources, and its tables. */
export function ChapterContent({ answer: chapter }: Shown<RulesChapter, RulesChapter>) {
  const { text, sources, tables } = chapter;
  return (
    <>
      {text.map((paragraph) => (
        <p key={paragraph} className="app-prose">
          {paragraph}
        </p>
      ))}
      <WrittenDown sources={sources} />
      <nav aria-label="Tables">
        <ul className="nhsuk-list nhsuk-list--bullet app-prose">
          {Object.entries(tables).map(([at, { caption }]) => (
            <li key={at}>
              <a href={`#${anchorAt(at)}`}>{caption}</a>
            </li>
          ))}
        </ul>
      </nav>
      {Object.entries(tables).map(([at, table]) => (
        <Table key={at} table={table} anchor={anchorAt(at)} />
      ))}
      <Others chapter={chapter} />
    </>
  );
}

/** The anchor of a table: `table-1` for the first. */
function anchorAt(at: string): string {
  return `table-${Number(at) + 1}`;
}

function Table({ table, anchor }: { readonly table: RulesTable; readonly anchor: string }) {
  return (
    <section>
      <h2 className="nhsuk-heading-m" id={anchor}>
        {table.caption}
      </h2>
      <Standard id={table.standard} />
      <GivenHere given={table.given} />
      {table.assumed.map((words) => (
        <p key={words} className="app-prose">
          <strong>Assumed here, other than by default</strong>: {words}.
        </p>
      ))}
      <RowsTable table={table} />
      <CodesIn columns={table.columns} />
      <NamesInDataSet table={table} />
    </section>
  );
}

function Standard({ id }: { readonly id: string | null }) {
  if (id === null || !isStandardId(id)) return null;
  return (
    <p className="app-prose">
      Standard: <a href={`/standards/${id}`}>{standardById(id).title}</a>.
    </p>
  );
}

/** The chapters before and after. */
function Others({ chapter }: { readonly chapter: RulesChapter }) {
  const at = rulesManual.chapters.indexOf(chapter);
  const [before, after] = [rulesManual.chapters[at - 1], rulesManual.chapters[at + 1]];
  return (
    <nav aria-label="Chapters">
      <ul className="nhsuk-list app-rules__others">
        {before !== undefined && (
          <li>
            Before: <a href={chapterPath(before.id)}>{before.title}</a>
          </li>
        )}
        {after !== undefined && (
          <li>
            Next: <a href={chapterPath(after.id)}>{after.title}</a>
          </li>
        )}
        <li>
          <a href={`${rulesPath}#how-to-read`}>How to read the tables</a>
        </li>
        <li>
          <a href={`${rulesPath}#assumptions`}>What is assumed</a>
        </li>
      </ul>
    </nav>
  );
}
