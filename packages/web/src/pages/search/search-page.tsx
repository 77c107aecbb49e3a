import type { AskedSearch } from '../../search/asked-search.ts';
import { searchTitle } from '../../search/search-title.ts';
import type { Web } from '../../web.ts';
import { Document } from '../document.tsx';
import { renderPage } from '../render-page.ts';
import { AllianceList } from './alliance-list.tsx';
import { Results } from './results.tsx';
import { SearchForm } from './search-form.tsx';

/** The page of a search: what was found, a box to search again, and the results in groups. */
export function searchPage(web: Web, asked: AskedSearch): string {
  const { text, found } = asked;
  const title = searchTitle(asked);
  return renderPage(
    <Document {...web} title={title}>
      <h1 className="nhsuk-heading-l app-search-title">{title}</h1>
      <SearchForm text={text} />
      {found.kind === 'nearest' && <Nearest isAny={found.results.length > 0} />}
      <Results results={found.results} />
      {found.results.length === 0 && <AllianceList register={web.store.register} />}
    </Document>,
  );
}

function Nearest({ isAny }: { readonly isAny: boolean }) {
  return (
    <p>
      {isAny
        ? 'You may have meant one of these.'
        : 'Check the spelling, or try the name of a hospital trust, a borough or a county, or a code such as R1H. Postcodes are not searched.'}
    </p>
  );
}
