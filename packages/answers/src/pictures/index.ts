/** Pictures of the answers: what the charts need of them, and what they say in words. */

export { latestPattern } from '@clockstop/charts';
export { drawBands } from './draw-bands.ts';
export { drawBreakdown } from './draw-breakdown.ts';
export { drawClaim } from './draw-claim.ts';
export { drawComparison } from './draw-comparison.ts';
export { drawForecast } from './draw-forecast.ts';
export { drawMonths } from './draw-months.ts';
export { drawMemberBreaches, drawOwnBands, drawStandards } from './draw-organisation.ts';
export { drawFunnel, drawRanks, drawSeries } from './draw-own.ts';
export { drawBreaches, drawMap, drawRanking, drawRankingFunnel } from './draw-ranking.ts';
export { drawTrend } from './draw-trend.ts';
