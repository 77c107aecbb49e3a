/** Who made the page and under which terms its figures may be used. */
export function Footer({ invented }: { readonly invented: boolean }) {
  return (
    <footer className="nhsuk-footer">
      <div className="app-width nhsuk-footer__meta">
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
