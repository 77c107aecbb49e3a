/** The web: the national chart as page, JSON and CSV. */

export { createWeb } from './create-web.ts';
export { type ListenOptions, type RunningWeb, startWeb } from './start-web.ts';
export type { WebOptions } from './web-options.ts';
