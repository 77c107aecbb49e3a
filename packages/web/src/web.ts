import type { Assets } from './assets.ts';
import type { WebOptions } from './web-options.ts';

/** What every route is given. */
export interface Web extends WebOptions {
  readonly assets: Assets;
}
