import { cancerTypes } from './cancer-types.ts';
import type { Dimension } from './dimension.ts';
import { modalities, routes, settings, stages } from './pathway-terms.ts';
import { suspectedCancers } from './suspected-cancers.ts';
import type { Term } from './term.ts';

const TERMS: Readonly<Record<Dimension, readonly Term[]>> = {
  suspectedCancer: suspectedCancers,
  cancerType: cancerTypes,
  route: routes,
  stage: stages,
  modality: modalities,
  setting: settings,
};

/** The terms of a breakdown, with the variants that published files use. */
export function termsOf(dimension: Dimension): readonly Term[] {
  return TERMS[dimension];
}

/** The canonical labels of a breakdown, in their usual order. */
export function labelsOf(dimension: Dimension): readonly string[] {
  return TERMS[dimension].map((term) => term.label);
}
