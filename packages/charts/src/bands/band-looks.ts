import { waitColours } from '../colours.ts';
import type { KeyItem } from '../frame/key-item.ts';
import { plainText } from '../words/plain-text.ts';
import type { WaitBand } from './band-chart-data.ts';

/** How a band is drawn: its colour, and the letter that tells it apart without one. */
export interface BandLook {
  readonly fill: string;
  readonly letter: string;
}

/** The looks of the bands in their order: `A` is the shortest wait, and the colour turns at the limit. */
export function bandLooks(bands: readonly WaitBand[]): readonly BandLook[] {
  const allowed = bands.filter(({ within }) => within).length;
  return bands.map(({ within }, at) => ({
    fill: within
      ? spread(waitColours.within, at, allowed)
      : spread(waitColours.beyond, at - allowed, bands.length - allowed),
    letter: String.fromCharCode(65 + (at % 26)),
  }));
}

/** The entries of the key for the bands. */
export function bandKey(bands: readonly WaitBand[]): readonly KeyItem[] {
  return bandLooks(bands).map((look, at) => ({
    kind: 'block',
    ...look,
    text: plainText(bands[at]?.label ?? ''),
  }));
}

/** The colour at a place among `count`, from the first to the last of the list; the middle of it for one alone. */
function spread(list: readonly string[], at: number, count: number): string {
  const place = count < 2 ? 0.5 : at / (count - 1);
  return list[Math.round(place * (list.length - 1))] ?? '';
}
