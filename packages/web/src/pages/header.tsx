import { chartPaths } from '../chart-address.ts';
import { claimPaths } from '../claims/claim-paths.ts';
import { ClockMark } from './clock-mark.tsx';
import { SearchBox } from './search-box.tsx';

/** The pages that every page leads to, in the order of the menu. */
const menu: readonly { readonly path: string; readonly title: string }[] = [
  { path: chartPaths.page, title: 'National chart' },
  { path: '/standards', title: 'Standards' },
  { path: '/alliances', title: 'Organisations' },
  { path: '/compare', title: 'Compare' },
  { path: '/map', title: 'Map' },
  { path: claimPaths.page, title: 'Check a claim' },
  { path: '/data', title: 'Data' },
];

/** The name of the program, the search, and the menu. */
export function Header() {
  return (
    <header className="nhsuk-header">
      <div className="app-width nhsuk-header__container">
        <div className="nhsuk-header__service">
          <a className="nhsuk-header__service-logo" href="/">
            <ClockMark />
            <span className="nhsuk-header__service-name">Clockstop</span>
          </a>
        </div>
        <p className="app-strapline">Cancer waiting times in England</p>
        <SearchBox />
      </div>
      <nav className="app-menu-bar" aria-label="Pages">
        <ul className="app-width app-menu">
          {menu.map(({ path, title }) => (
            <li key={path}>
              <a className="app-menu__link" href={path}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
