import type { ChartPoint, ControlChart } from '@clockstop/answers';
import { monthInWords, parseMonth } from '@clockstop/rules';
import { shareInWords } from '../words/cell-in-words.ts';

const MONTHS = 24;
const WIDTH = 240;
const HEIGHT = 72;
const EDGE = 6;

interface MonthsLineProps {
  readonly chart: ControlChart;
  /** What the picture shows, for who cannot see it. */
  readonly label: string;
}

type Known = ChartPoint & { readonly value: number };

/** The points that the small picture shows: those of the latest two years. */
export function latestPoints({ points }: Pick<ControlChart, 'points'>): readonly ChartPoint[] {
  return points.slice(-MONTHS);
}

/** The latest two years of a control chart as a small picture: months, average, target, and where they break off. */
export function MonthsLine({ chart, label }: MonthsLineProps) {
  const points = latestPoints(chart);
  const known = points.filter((point): point is Known => point.value !== null);
  const [first, last] = [known.at(0), known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return null;
  const scale = scaleOf(points);
  return (
    <div className="app-months">
      <svg className="app-months__picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <path className="app-months__target" d={stepsOf(points, scale, ({ target }) => target)} />
        <path className="app-months__mean" d={stepsOf(points, scale, ({ mean }) => mean)} />
        {breaksIn(chart, points).map((at) => (
          <path key={at} className="app-months__break" d={`M${scale.x(at - 0.5)} 0V${HEIGHT}`} />
        ))}
        <path className="app-months__line" d={lineOf(chart, points, scale)} />
        {points.map((point, at) => (
          <Mark
            key={point.date}
            type={typeIn(chart, point)}
            value={point.value}
            x={scale.x(at)}
            y={scale.y(point.value ?? 0)}
          />
        ))}
      </svg>
      <p className="app-months__ends" aria-hidden="true">
        <span>
          {nameOf(first)}
          <br />
          {shareInWords(first.value)}
        </span>
        <span>
          {nameOf(last)}
          <br />
          {shareInWords(last.value)}
        </span>
      </p>
      <p className="app-months__key">{keyInWords(chart, points)}</p>
    </div>
  );
}

/** What the lines of the picture are. */
function keyInWords(chart: ControlChart, points: readonly ChartPoint[]): string {
  const target = points.at(-1)?.target ?? null;
  return [
    ...(target === null ? [] : ['Dashed: the standard.']),
    'Level: the average.',
    ...(breaksIn(chart, points).length === 0 ? [] : ['Dotted: new standards, October 2023.']),
  ].join(' ');
}

function nameOf({ date }: ChartPoint): string {
  const month = parseMonth(date.slice(0, 7));
  return month === null ? date : monthInWords(month);
}

interface Scale {
  readonly x: (at: number) => number;
  readonly y: (share: number) => number;
}

/** Room for every share, average and target. */
function scaleOf(points: readonly ChartPoint[]): Scale {
  const shares = points.flatMap(({ value, mean, target }) =>
    [value, mean, target].filter((each) => each !== null),
  );
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const room = most === least ? 1 : most - least;
  const step = (WIDTH - 2 * EDGE) / Math.max(1, points.length - 1);
  return {
    x: (at) => rounded(EDGE + at * step),
    y: (share) => rounded(HEIGHT - EDGE - ((share - least) / room) * (HEIGHT - 2 * EDGE)),
  };
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** A level line that steps where the figure changes; half a month is drawn on either side of each point. */
function stepsOf(
  points: readonly ChartPoint[],
  { x, y }: Scale,
  figureOf: (point: ChartPoint) => number | null,
): string {
  return points
    .map((point, at) => {
      const figure = figureOf(point);
      return figure === null ? '' : `M${x(at - 0.5)} ${y(figure)}H${x(at + 0.5)}`;
    })
    .join('');
}

/** The line from month to month. It ends at a month without figures and at a break. */
function lineOf(chart: ControlChart, points: readonly ChartPoint[], { x, y }: Scale): string {
  const breaks = breaksIn(chart, points);
  return points
    .map(({ value }, at) => {
      if (value === null) return '';
      const isOn = at > 0 && points[at - 1]?.value !== null && !breaks.includes(at);
      return `${isOn ? 'L' : 'M'}${x(at)} ${y(value)}`;
    })
    .join('');
}

/** The places of the points from which limits were worked out anew. */
function breaksIn({ baselines }: ControlChart, points: readonly ChartPoint[]): readonly number[] {
  const starts = baselines.filter(({ reason }) => reason !== null).map(({ from }) => from);
  return [...points.keys()].filter((at) => at > 0 && starts.includes(points[at]?.date ?? ''));
}

/** With too few months for an icon, no month is called better or worse. */
function typeIn({ variation }: ControlChart, { type }: ChartPoint): ChartPoint['type'] {
  return variation === null ? null : type;
}

interface MarkProps extends Pick<ChartPoint, 'type' | 'value'> {
  readonly x: number;
  readonly y: number;
}

/** A month that chance explains is a dot, one that is better a diamond, one that is worse a square. */
function Mark({ value, type, x, y }: MarkProps) {
  if (value === null) return null;
  switch (type) {
    case 'improvement':
      return <path className="app-months__better" d={`M${x} ${y - 4}l4 4l-4 4l-4 -4z`} />;
    case 'concern':
      return <path className="app-months__worse" d={`M${x - 3} ${y - 3}h6v6h-6z`} />;
    case 'common_cause':
    case 'neutral_high':
    case 'neutral_low':
    case null:
      return <circle className="app-months__dot" cx={x} cy={y} r="2" />;
  }
}
