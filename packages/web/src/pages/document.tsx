import type { ReactNode } from 'react';
import type { Assets } from '../assets.ts';
import { withEnding } from '../site/address.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { InventedLabel } from './invented-label.tsx';

/** What every page is given. */
export interface PageFrame {
  readonly assets: Assets;
  /** Whether the figures are an invented example, which every page then says. */
  readonly invented: boolean;
}

interface DocumentProps extends PageFrame {
  readonly title: string;
  /** What the page says, in a sentence, for those who list it. */
  readonly description?: string;
  /** The permanent address of a page of figures; it has its data beside it. */
  readonly address?: string;
  readonly children: ReactNode;
}

/** A whole page: head, the header with the program's name, the label of invented figures, content and footer. */
export function Document({ children, ...head }: DocumentProps) {
  const { invented } = head;
  return (
    <html lang="en-GB">
      <Head {...head} />
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

function Head({ assets, invented, title, description, address }: Omit<DocumentProps, 'children'>) {
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{`${invented ? 'Invented figures: ' : ''}${title} – Clockstop`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#005eb8" />
      {description !== undefined && <meta name="description" content={description} />}
      <link rel="icon" href={assets.icon} type="image/svg+xml" sizes="any" />
      <link rel="stylesheet" href={assets.stylesheet} />
      {address !== undefined && <Alternates address={address} />}
      <script src={assets.script} type="module" />
    </head>
  );
}

function Alternates({ address }: { readonly address: string }) {
  return (
    <>
      <link rel="canonical" href={address} />
      <link rel="alternate" type="application/json" href={withEnding(address, 'json')} />
      <link rel="alternate" type="text/csv" href={withEnding(address, 'csv')} />
    </>
  );
}
