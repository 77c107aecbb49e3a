import { readFileSync } from 'node:fs';

/** Where the look of the NHS is installed. */
export function nhsPackage(): string {
  return import.meta.resolve('nhsuk-frontend/package.json');
}

/**
 * The styles of the NHS without their fonts: those would be fetched from another host, and are not ours to ship.
 * The page falls back to Arial, as the NHS does.
 */
export function nhsStyles(): string {
  const file = new URL('./dist/nhsuk/nhsuk-frontend.min.css', nhsPackage());
  return withoutFonts(readFileSync(file, 'utf8'));
}

/** The styles without their font faces and without the way to their sources. */
function withoutFonts(styles: string): string {
  return styles.replaceAll(/@font-face\s*\{[^}]*\}/g, '').replaceAll(/\/\*# sourceMappingURL=.*?\*\//g, '');
}
