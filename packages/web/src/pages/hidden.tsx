import type { ReactNode } from 'react';

/** Words for those who hear the page or see it without styles; others see a mark in their place. */
export function Hidden({ children }: { readonly children: ReactNode }) {
  return <span className="nhsuk-u-visually-hidden">{children}</span>;
}
