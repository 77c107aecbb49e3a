import type { ReactNode } from 'react';
import { Document, type PageFrame } from './document.tsx';
import { renderPage } from './render-page.ts';

/** A page that says one thing, and what to do next. */
interface Message {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page with a heading and a few sentences. */
export function messagePage(frame: PageFrame, { title, children }: Message): string {
  return renderPage(
    <Document {...frame} title={title}>
      <div className="app-message">
        <h1 className="nhsuk-heading-l">{title}</h1>
        {children}
      </div>
    </Document>,
  );
}
