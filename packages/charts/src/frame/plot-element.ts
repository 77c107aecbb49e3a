/** An element as far as we need it. Plot is given an XML document, so that what it writes is well-formed. */
export interface PlotElement {
  readonly localName: string;
  readonly children: Iterable<PlotElement>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  remove(): void;
}
