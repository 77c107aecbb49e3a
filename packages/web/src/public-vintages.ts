import type { Vintage } from '@clockstop/counts';

/**
 * The vintages whose figures are shown to everyone: those that the publisher has published. Local and simulated ones
 * rest on records of patients or on assumptions, and are shown only where a disclosure rule has been applied.
 */
export const publicVintages = ['provisional', 'final', 'unknown'] as const satisfies readonly Vintage[];
