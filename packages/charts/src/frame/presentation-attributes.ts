import type { PlotElement } from './plot-element.ts';

const LONG_DECIMAL = /(\d\.\d{2})\d+/g;

/**
 * Makes what Plot wrote fit for a page that forbids inline styles: the style sheet goes, each `style` becomes
 * presentation attributes, and so do the colours that Plot leaves to the style sheet. Labels of marks go as well,
 * because the picture is one image to who hears it, and decimals that nobody sees.
 */
export function toPresentationAttributes(element: PlotElement): void {
  for (const child of [...element.children]) {
    if (child.localName === 'style') child.remove();
    else toPresentationAttributes(child);
  }
  for (const { name, value } of [...element.attributes]) settle(element, name, value);
}

function settle(element: PlotElement, name: string, value: string): void {
  if (name === 'style') {
    element.removeAttribute(name);
    for (const [property, setting] of declarations(value)) element.setAttribute(property, plain(setting));
  } else if (name === 'class' || name.startsWith('aria-')) element.removeAttribute(name);
  else if (plain(value) !== value) element.setAttribute(name, plain(value));
}

function declarations(style: string): readonly (readonly [string, string])[] {
  return style.split(';').flatMap((each) => {
    const colon = each.indexOf(':');
    return colon < 0 ? [] : [[each.slice(0, colon).trim(), each.slice(colon + 1).trim()] as const];
  });
}

function plain(value: string): string {
  return value.replace('var(--plot-background)', '#ffffff').replace(LONG_DECIMAL, '$1');
}
