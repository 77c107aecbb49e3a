import { type Day, type ExplainedClock, type Month, sourcesInWords } from '@clockstop/rules';
import { explainRecordProblem } from '../checking/problem-kinds.ts';
import type { ExplainedRecord } from './explain-record.ts';

/** A clock as `clockstop explain --json` prints it; shares are in patients. */
export interface ClockJson {
  readonly standard: string;
  readonly counted: boolean;
  readonly why: string;
  /** counted, running, not-started, ended, not-counted, or does-not-apply. */
  readonly state: ExplainedClock['evaluation']['state'];
  readonly start: Day | null;
  readonly stop: Day | null;
  readonly adjustment: number | null;
  /** Days waited, or days so far while the clock is running. */
  readonly days: number | null;
  readonly limit: number | null;
  readonly within: boolean | null;
  readonly band: string | null;
  readonly month: Month | null;
  readonly shares: readonly {
    readonly code: string | null;
    readonly total: number;
    /** Null where there is no limit. */
    readonly within: number | null;
  }[];
  readonly targetDate: Day | null;
  readonly breachDate: Day | null;
  readonly daysLeft: number | null;
  readonly steps: readonly { readonly text: string; readonly source: string }[];
  /** The assumptions on which the result rests, by id. */
  readonly restsOn: readonly string[];
}

/** A record as `clockstop explain --json` prints it. */
export interface RecordJson {
  readonly record: number;
  readonly layout: string;
  readonly problems: readonly { readonly id: string; readonly item: string | null; readonly text: string }[];
  readonly standards: readonly ClockJson[];
}

/** A record and its clocks as JSON. */
export function toExplanationJson({ row, layout, problems, standards }: ExplainedRecord): RecordJson {
  return {
    record: row,
    layout,
    problems: problems.map((problem) => ({
      id: problem.id,
      item: problem.item,
      text: explainRecordProblem(problem),
    })),
    standards: standards.map(toClockJson),
  };
}

const NOTHING = {
  ...{ start: null, stop: null, adjustment: null, days: null, within: null, band: null, month: null },
  ...{ shares: [], targetDate: null, breachDate: null, daysLeft: null },
} as const;

/** One clock as JSON. */
export function toClockJson(clock: ExplainedClock): ClockJson {
  const { standard, evaluation, why, steps, restsOn, limitDays } = clock;
  return {
    standard: standard.id,
    counted: evaluation.state === 'counted',
    why,
    state: evaluation.state,
    ...NOTHING,
    limit: limitDays,
    ...timesOf(clock),
    steps: steps.map(({ text, sources }) => ({ text, source: sourcesInWords(sources) })),
    restsOn: restsOn.map(({ id }) => id),
  };
}

function timesOf({ evaluation, limitDays }: ExplainedClock): Partial<ClockJson> {
  if (evaluation.state === 'running') {
    const { start, adjustment, days, targetDate, breachDate, daysLeft } = evaluation;
    const dates = limitDays === null ? {} : { targetDate, breachDate, daysLeft };
    return { start, adjustment, days, ...dates };
  }
  if (evaluation.state !== 'counted') return {};
  const { start, stop, adjustment, days, within, band, month, shares } = evaluation;
  return {
    ...{ start, stop, adjustment, days, band, month },
    within: limitDays === null ? null : within,
    shares: shares.map((share) => ({
      code: share.provider,
      total: share.total / 2,
      within: limitDays === null ? null : share.within / 2,
    })),
  };
}
