import type { ReactNode } from 'react';
import type { Assets } from '../assets.ts';
import { chartPaths } from '../chart-address.ts';
import { claimPaths } from '../claims/claim-paths.ts';
import { ClockMark } from './clock-mark.tsx';
import { Footer } from './footer.tsx';
import { InventedLabel } from './invented-label.tsx';

/** What every page is given. */
export interface PageFrame {
  readonly assets: Assets;
  /** Whether the figures are an invented example, which every page then says. */
  readonly invented: boolean;
}

interface DocumentProps extends PageFrame {
  readonly title: string;
  readonly children: ReactNode;
}

/** A whole page: head, the header with the program's name, the label of invented figures, content and footer. */
export function Document({ assets, invented, title, children }: DocumentProps) {
  return (
    <html lang="en-GB">
      <Head {...{ assets, invented, title }} />
      <body>
        <a className="nhsuk-skip-link" href="#maincontent">
          Skip to main content
        </a>
        <Header />
        {invented && <InventedLabel />}
        <main className="app-width nhsuk-main-wrapper" id="maincontent" tabIndex={-1}>
          {children}
        </main>
        <Footer invented={invented} />
      </body>
    </html>
  );
}

function Head({ assets, invented, title }: Omit<DocumentProps, 'children'>) {
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{`${invented ? 'Invented figures: ' : ''}${title} – Clockstop`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#005eb8" />
      <link rel="icon" href={assets.icon} type="image/svg+xml" sizes="any" />
      <link rel="stylesheet" href={assets.stylesheet} />
    </head>
  );
}

function Header() {
  return (
    <header className="nhsuk-header">
      <div className="app-width nhsuk-header__container">
        <div className="nhsuk-header__service">
          <a className="nhsuk-header__service-logo" href="/">
            <ClockMark />
            <span className="nhsuk-header__service-name">Clockstop</span>
          </a>
        </div>
        <nav className="app-menu" aria-label="Pages">
          <a className="app-menu__link" href={chartPaths.page}>
            National chart
          </a>
          <a className="app-menu__link" href={claimPaths.page}>
            Check a claim
          </a>
        </nav>
        <p className="app-strapline">Cancer waiting times in England</p>
      </div>
    </header>
  );
}
