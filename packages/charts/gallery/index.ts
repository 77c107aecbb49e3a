/** The gallery: every chart with awkward figures. Its pictures are the snapshots of the charts. */
import { bandExamples } from './bands.ts';
import type { Example } from './example.ts';
import { funnelExamples } from './funnel.ts';
import { mapExamples } from './map.ts';
import { paretoExamples } from './pareto.ts';
import { rankExamples } from './rank.ts';
import { spcExamples } from './spc.ts';
import { standardsExamples } from './standards.ts';
import { trendExamples } from './trend.ts';

/** One chart of the gallery with its examples. */
export interface Chapter {
  readonly title: string;
  /** What the chart is for, in a line. */
  readonly says: string;
  readonly examples: readonly Example[];
}

/** The chapters in the order of the page. */
export const chapters: readonly Chapter[] = [
  { title: 'Rank', says: 'Who stands where, and how sure that is.', examples: rankExamples },
  { title: 'Standards', says: 'One organisation on every standard.', examples: standardsExamples },
  { title: 'Control chart', says: 'Has anything changed, or is it chance?', examples: spcExamples },
  { title: 'Trend', says: 'Months, targets, breaks and what is expected next.', examples: trendExamples },
  { title: 'Funnel', says: 'Who stands out for the number of patients they have.', examples: funnelExamples },
  { title: 'Wait bands', says: 'How long patients waited.', examples: bandExamples },
  { title: 'Pareto', says: 'Where most of the breaches are.', examples: paretoExamples },
  { title: 'Map', says: 'The alliances on the map of England.', examples: mapExamples },
];
