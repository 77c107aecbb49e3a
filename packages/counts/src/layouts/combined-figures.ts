/** The figures of a record of a Monthly Combined CSV: total, within, after, and the wait bands of its standard. */
import type { StandardId } from '@clockstop/rules';
import { type Halves, toHalves } from '../count.ts';
import type { CombinedFault, CombinedWords } from './combined-meaning.ts';
import { parseNumber } from './number.ts';

/** The texts of a record that are not empty, those of the wait bands by their ids. */
export interface CombinedTexts {
  readonly words: CombinedWords;
  readonly bands: readonly (readonly [string, string])[];
}

/** The figures of a record. */
export interface CombinedFigures {
  readonly total: Halves;
  readonly within: Halves;
  readonly after: Halves | null;
  readonly bands: Readonly<Record<string, Halves>> | null;
}

/** What is wrong with the figures; with the id of the band, where it is one of those. */
export interface WrongFigures {
  readonly fault: CombinedFault;
  readonly band?: string;
}

const FIRST_SEEN: readonly StandardId[] = ['two-week-wait', 'two-week-wait-breast'];
const TREATED = ['0-31', '32-38', '39-48', '49-62', '63-76', '77-90', '91-104', '105+'];
const SEEN = ['0-14', '15-16', '17-21', '22-28', '29+'];
const bandsOf: Partial<Record<StandardId, readonly string[]>> = {
  'faster-diagnosis': ['0-14', '15-28', '29-42', '43-62', '63+'],
  '31-day': TREATED,
  '62-day': TREATED,
  'two-week-wait': SEEN,
  'two-week-wait-breast': SEEN,
};

/** The figures of a record, or what is wrong with them. First-seen items may lack After, as they do in the workbooks. */
export function takeFigures(
  { words, bands }: CombinedTexts,
  standard: StandardId,
): CombinedFigures | WrongFigures {
  const taken: Record<'total' | 'within' | 'after', Halves | null> = {
    total: null,
    within: null,
    after: null,
  };
  for (const field of ['total', 'within', 'after'] as const) {
    const found = toFigure(field, words[field]);
    if (typeof found === 'object' && found !== null) return { fault: found };
    taken[field] = found;
  }
  const { total, within, after } = taken;
  if (total === null) return missing('total');
  if (within === null) return missing('within');
  if (after === null && !FIRST_SEEN.includes(standard)) return missing('after');
  const found = takeBands(bands, standard);
  return 'fault' in found ? found : { total, within, after, bands: found.bands };
}

function missing(field: 'total' | 'within' | 'after'): WrongFigures {
  return { fault: { code: 'missing-number', field } };
}

/** The bands that have a number; a zero in a band of another standard says nothing. */
function takeBands(
  texts: CombinedTexts['bands'],
  standard: StandardId,
): Pick<CombinedFigures, 'bands'> | WrongFigures {
  const bands: Record<string, Halves> = {};
  let any = false;
  for (const [band, text] of texts) {
    const found = toFigure('total', text);
    if (typeof found === 'object' && found !== null) return { fault: found, band };
    const own = bandsOf[standard]?.includes(band) ?? false;
    if (found === null || (found === 0 && !own)) continue;
    bands[band] = found;
    any = true;
  }
  return { bands: any ? bands : null };
}

function toFigure(field: 'total' | 'within' | 'after', text: string): Halves | null | CombinedFault {
  if (text === '') return null;
  const number = parseNumber(text);
  if (number === null) return { code: 'not-a-number', field, facts: { value: text } };
  return toHalves(number) ?? { code: 'not-a-half', field, facts: { value: text } };
}
