import { type AssumptionId, assumptionById } from '@clockstop/rules';

/** The assumption that a strategy settles. */
const severalTransfers: AssumptionId = 'several-transfers';

/** Which of several investigating providers is accountable; what they mean stands in the assumption. */
export const transferStrategies = ['last-sender', 'longest-held', 'first-seen'] as const;

/** The name of a strategy. */
export type TransferStrategy = (typeof transferStrategies)[number];

/** Whether the text names a strategy. */
export function isTransferStrategy(text: string): text is TransferStrategy {
  return transferStrategies.some((strategy) => strategy === text);
}

/** The strategy that is taken unless another is asked for. */
export const defaultStrategy: TransferStrategy =
  assumptionById(severalTransfers)
    .byDefault.map(({ option }) => option)
    .find(isTransferStrategy) ?? 'last-sender';
