import type { Assets } from './assets.ts';
import type { KeptAnswers } from './site/kept-answers.ts';
import type { WebOptions } from './web-options.ts';

/** What every route is given. */
export interface Web extends WebOptions {
  readonly assets: Assets;
  /** Answers that were made before. */
  readonly kept: KeptAnswers;
}
