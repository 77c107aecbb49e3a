/** The figures of a record of a Monthly Combined CSV: total, within, after, and the wait bands of its standard. */
import type { StandardId } from '@clockstop/rules';
import { type Halves, toHalves } from '../count.ts';
import { isNothing } from './combined-labels.ts';
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

type Figure = 'total' | 'within' | 'after';
type Bands = Readonly<Record<string, Halves>>;

const SEEN = ['0-14', '15-16', '17-21', '22-28', '29+'];

/** The bands of each standard, as the workbooks since October 2023 have them. */
const bandsOf: Partial<Record<StandardId, readonly string[]>> = {
  'faster-diagnosis': ['0-14', '15-28', '29-42', '43-62', '63+'],
  '31-day': ['0-31', '32-38', '39-48', '49-62', '63+'],
  '62-day': ['0-31', '32-38', '39-48', '49-62', '63-76', '77-90', '91-104', '105+'],
  'two-week-wait': SEEN,
  'two-week-wait-breast': SEEN,
};

/** The items without a limit since October 2023: they may lack After, and Within, which then is the first band. */
const FIRST_SEEN: readonly StandardId[] = ['two-week-wait', 'two-week-wait-breast'];

/** The figures of a record, or what is wrong with them. */
export function takeFigures(
  { words, bands: texts }: CombinedTexts,
  standard: StandardId,
): CombinedFigures | WrongFigures {
  const found = takeBands(texts, standard);
  if ('fault' in found) return found;
  const { bands } = found;
  const total = toFigure('total', words.total);
  const within = toFigure('within', words.within) ?? firstBand(bands, standard);
  const after = toFigure('after', words.after);
  if (isFault(total) || total === null) return wrong('total', total);
  if (isFault(within) || within === null) return wrong('within', within);
  if (isFault(after) || (after === null && !FIRST_SEEN.includes(standard))) return wrong('after', after);
  return { total, within, after, bands };
}

function firstBand(bands: Bands | null, standard: StandardId): Halves | null {
  return FIRST_SEEN.includes(standard) ? (bands?.['0-14'] ?? null) : null;
}

function isFault(figure: Halves | null | CombinedFault): figure is CombinedFault {
  return typeof figure === 'object' && figure !== null;
}

function wrong(field: Figure, fault: CombinedFault | null): WrongFigures {
  return { fault: fault ?? { code: 'missing-number', field } };
}

/** The bands that have a number; a zero in a band of another standard says nothing. */
function takeBands(
  texts: CombinedTexts['bands'],
  standard: StandardId,
): { readonly bands: Bands | null } | WrongFigures {
  const bands: Record<string, Halves> = {};
  let any = false;
  for (const [band, text] of texts) {
    const found = toFigure('total', text);
    if (isFault(found)) return { fault: found, band };
    if (found === null || (found === 0 && !isOwnBand(band, standard))) continue;
    bands[band] = found;
    any = true;
  }
  return { bands: any ? bands : null };
}

function isOwnBand(band: string, standard: StandardId): boolean {
  return bandsOf[standard]?.includes(band) ?? false;
}

/** Halves are written 0.5, or .5 as databases export them. */
function toFigure(field: Figure, text: string): Halves | null | CombinedFault {
  if (isNothing(text)) return null;
  const number = parseNumber(text.startsWith('.') ? `0${text}` : text);
  if (number === null) return { code: 'not-a-number', field, facts: { value: text } };
  return toHalves(number) ?? { code: 'not-a-half', field, facts: { value: text } };
}
