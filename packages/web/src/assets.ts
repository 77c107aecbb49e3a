import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { nhsPackage, nhsStyles } from './nhs-styles.ts';

/** The addresses of what a page loads. Each changes with its content, so that it can be kept for ever. */
export interface Assets {
  readonly stylesheet: string;
  readonly script: string;
  readonly icon: string;
}

/** A file that is sent as it is. */
export interface AssetFile {
  readonly type: string;
  readonly content: string;
  /** Whether its address changes with its content. */
  readonly isForEver: boolean;
}

/** Everything below `/assets/`, by address, and the addresses that pages need. */
export interface AssetStore {
  readonly addresses: Assets;
  readonly files: ReadonlyMap<string, AssetFile>;
}

const CSS = 'text/css; charset=utf-8';
const JS = 'text/javascript; charset=utf-8';
const SVG = 'image/svg+xml';

/** Our styles in the order in which they stand after those of the NHS. */
const ours = [
  new URL('./assets/frame.css', import.meta.url),
  new URL('./assets/form.css', import.meta.url),
  new URL('./assets/cards.css', import.meta.url),
  new URL('./assets/matrix.css', import.meta.url),
  new URL('./assets/figure-cell.css', import.meta.url),
  new URL('./assets/target-line.css', import.meta.url),
  new URL('./assets/key.css', import.meta.url),
  new URL('./assets/notes.css', import.meta.url),
  new URL('./assets/claims.css', import.meta.url),
  new URL('./assets/site.css', import.meta.url),
  new URL('./assets/api.css', import.meta.url),
  new URL('./assets/standards.css', import.meta.url),
  new URL('./assets/organisations.css', import.meta.url),
  new URL('./assets/home.css', import.meta.url),
  new URL('./assets/compare.css', import.meta.url),
  new URL('./assets/search.css', import.meta.url),
  new URL('./assets/rules.css', import.meta.url),
  new URL('./assets/dark.css', import.meta.url),
  new URL('./assets/forced-colours.css', import.meta.url),
  new URL('./assets/print.css', import.meta.url),
  new URL('./assets/print-matrix.css', import.meta.url),
];
const copying = new URL('./assets/copy.js', import.meta.url);
const clock = new URL('./assets/clock.svg', import.meta.url);

/** Reads the stylesheets, the script and the icons, ours and those of the NHS. */
export function loadAssets(): AssetStore {
  const styles = [nhsStyles(), ...ours.map(textOf)].join('\n');
  const stylesheet = addressed('clockstop', 'css', { type: CSS, content: styles });
  const script = addressed('copy', 'js', { type: JS, content: textOf(copying) });
  const icon = addressed('clock', 'svg', { type: SVG, content: textOf(clock) });
  return {
    addresses: { stylesheet: stylesheet[0], script: script[0], icon: icon[0] },
    files: new Map([stylesheet, script, icon, ...nhsIcons()]),
  };
}

function textOf(file: URL): string {
  return readFileSync(file, 'utf8');
}

type Addressed = readonly [address: string, file: AssetFile];

function addressed(name: string, ending: string, file: Omit<AssetFile, 'isForEver'>): Addressed {
  const hash = createHash('sha256').update(file.content).digest('hex').slice(0, 12);
  return [`/assets/${name}-${hash}.${ending}`, { ...file, isForEver: true }];
}

/** The icons that the NHS styles ask for, where they ask for them. */
function nhsIcons(): readonly Addressed[] {
  const folder = new URL('./dist/nhsuk/assets/images/', nhsPackage());
  const names = readdirSync(folder).filter((name) => /^nhsuk-icon-.*\.svg$/.test(name));
  return names.map((name) => [
    `/assets/images/${name}`,
    { type: SVG, content: textOf(new URL(name, folder)), isForEver: false },
  ]);
}
