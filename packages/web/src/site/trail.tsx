import type { Crumb } from './site-view.ts';

/** The way from home to a page. */
export function Trail({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null;
  return (
    <nav className="nhsuk-breadcrumb app-trail" aria-label="Breadcrumb">
      <ol className="nhsuk-breadcrumb__list">
        {[{ title: 'Home', path: '/' }, ...crumbs].map(({ title, path }) => (
          <li key={path} className="nhsuk-breadcrumb__list-item">
            <a className="nhsuk-breadcrumb__link" href={path}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
