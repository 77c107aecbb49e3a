const links: readonly { readonly path: string; readonly title: string }[] = [
  { path: '/method', title: 'Method' },
  { path: '/sources', title: 'Sources' },
  { path: '/data', title: 'Data' },
  { path: '/api', title: 'API' },
  { path: '/glossary', title: 'Glossary' },
  { path: '/accessibility', title: 'Accessibility' },
  { path: '/alliances', title: 'Alliances' },
  { path: '/boards', title: 'Integrated care boards' },
  { path: '/providers', title: 'Providers' },
];

/** The pages behind the figures, who made them, and under which terms they may be used. */
export function Footer({ invented }: { readonly invented: boolean }) {
  return (
    <footer className="nhsuk-footer app-footer">
      <div className="app-width">
        <nav aria-label="About the figures">
          <ul className="app-footer__links">
            {links.map(({ path, title }) => (
              <li key={path}>
                <a href={path}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="nhsuk-body-s">
          Clockstop is open-source software.{' '}
          {invented
            ? 'All figures on this page are invented.'
            : 'Made from official statistics of NHS England, Crown copyright, under the Open Government Licence v3.0. The roll-up to cancer alliances is made by Clockstop, not by NHS England.'}
        </p>
      </div>
    </footer>
  );
}
