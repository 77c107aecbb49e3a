import type { ReactNode } from 'react';

/** What scrolls can be scrolled by keyboard only when it can have the focus (WCAG 2.1.1). */
const scrollable = { tabIndex: 0 } as const;

interface ScrollProps {
  /** What is in it, for those who hear it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A region that scrolls by itself, also by keyboard, where what is in it is wider than the page. */
export function Scroll({ label, children }: ScrollProps) {
  return (
    <section className="app-scroll" aria-label={label} {...scrollable}>
      {children}
    </section>
  );
}
