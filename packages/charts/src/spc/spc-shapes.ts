import type { PointType } from '@clockstop/statistics';
import { colours } from '../colours.ts';
import { filled, hollow, type Shape } from '../frame/shape.ts';

/** How a kind of point is drawn, and what its key says. */
export interface PointLook {
  readonly shape: Shape;
  readonly text: string;
}

/** Every kind of point in its own form, so that none is told by its colour alone. */
export const POINT_LOOKS: Readonly<Record<PointType, PointLook>> = {
  common_cause: { shape: filled('circle', colours.quiet), text: 'Within chance' },
  improvement: { shape: filled('diamond', colours.blue), text: 'Improvement' },
  concern: { shape: hollow('square', colours.orange), text: 'Concern' },
  neutral_high: { shape: filled('up', colours.purple), text: 'Unusually high' },
  neutral_low: { shape: filled('down', colours.purple), text: 'Unusually low' },
};
