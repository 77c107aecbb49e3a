import { LONGEST_SEARCH } from '@clockstop/answers';
import { searchPaths } from '../search/search-paths.ts';

/** The search in the header of every page: a plain form that leads to the results, or straight to the one page meant. */
export function SearchBox() {
  return (
    <search className="nhsuk-header__search app-search">
      <form className="nhsuk-header__search-form" action={searchPaths.page} method="get">
        <label className="nhsuk-u-visually-hidden" htmlFor="search-in-header">
          Search for a hospital trust, alliance, board, place or standard
        </label>
        <input
          className="nhsuk-input nhsuk-header__search-input"
          id="search-in-header"
          name="q"
          type="search"
          autoComplete="off"
          maxLength={LONGEST_SEARCH}
          placeholder="Trust, place or standard"
        />
        <input type="hidden" name="go" value="1" />
        <button className="nhsuk-header__search-submit app-search__button" type="submit">
          <Magnifier />
          <span className="nhsuk-u-visually-hidden">Search</span>
        </button>
      </form>
    </search>
  );
}

function Magnifier() {
  return (
    <svg className="app-search__icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path
        d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
