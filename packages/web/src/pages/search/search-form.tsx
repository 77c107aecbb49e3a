import { LONGEST_SEARCH } from '@clockstop/answers';
import { searchPaths } from '../../search/search-paths.ts';

/** The search on its own page, with what was typed, and what can be typed. */
export function SearchForm({ text }: { readonly text: string }) {
  return (
    <search className="app-search-again">
      <form action={searchPaths.page} method="get">
        <label className="nhsuk-label" htmlFor="search-again">
          Name, place or code
        </label>
        <div className="nhsuk-hint app-search-again__hint" id="search-again-hint">
          For example Leeds, Barts Health, UCLH, R1H, 62 days
        </div>
        <div className="app-search-again__row">
          <input
            className="nhsuk-input app-search-again__input"
            id="search-again"
            name="q"
            type="search"
            autoComplete="off"
            maxLength={LONGEST_SEARCH}
            defaultValue={text}
            aria-describedby="search-again-hint"
          />
          <button className="nhsuk-button nhsuk-button--small app-search-again__button" type="submit">
            Search
          </button>
        </div>
      </form>
    </search>
  );
}
