import type { Chart, Look } from '@clockstop/charts';

/** One picture of the gallery: a chart of invented, often awkward, figures. */
export interface Example {
  /** The name of its snapshot, in kebab case and unique in the gallery: `rank-all-100`. */
  readonly id: string;
  /** What is awkward about the figures, as a line under the picture. */
  readonly says: string;
  readonly draw: (look?: Look) => Chart;
}
