import type { AssuranceIcon, VariationIcon } from '@clockstop/answers';

interface Icon {
  readonly words: string;
  /** A letter; empty for a wave. */
  readonly sign: string;
  /** Which way an arrow beside the letter points. */
  readonly arrow?: 'up' | 'down';
  readonly look: 'good' | 'bad' | 'even';
}

const variations: Readonly<Record<VariationIcon, Icon>> = {
  common_cause: { words: 'No real change', sign: '', look: 'even' },
  improvement_high: { words: 'Better than before', sign: 'H', arrow: 'up', look: 'good' },
  improvement_low: { words: 'Better than before', sign: 'L', arrow: 'down', look: 'good' },
  concern_high: { words: 'Worse than before', sign: 'H', arrow: 'up', look: 'bad' },
  concern_low: { words: 'Worse than before', sign: 'L', arrow: 'down', look: 'bad' },
  neutral_high: { words: 'Higher than before', sign: 'H', arrow: 'up', look: 'even' },
  neutral_low: { words: 'Lower than before', sign: 'L', arrow: 'down', look: 'even' },
};

const assurances: Readonly<Record<AssuranceIcon, Icon>> = {
  pass: { words: 'Will meet it', sign: 'P', look: 'good' },
  fail: { words: 'Will miss it', sign: 'F', look: 'bad' },
  inconsistent: { words: 'Hit or miss', sign: '?', look: 'even' },
};

/** The variation icon of a control chart with its words; nothing to tell where there are too few months. */
export function VariationMark({ variation }: { readonly variation: VariationIcon | null }) {
  if (variation === null) return <span className="app-icon__words">Too few months to tell</span>;
  return <IconMark icon={variations[variation]} />;
}

/** The assurance icon of a control chart with its words; null where there is no target or too few months. */
export function AssuranceMark({ assurance }: { readonly assurance: AssuranceIcon | null }) {
  if (assurance === null) return <span className="app-icon__words">Cannot be told</span>;
  return <IconMark icon={assurances[assurance]} />;
}

function IconMark({ icon }: { readonly icon: Icon }) {
  return (
    <span className="app-icon">
      <svg
        className={`app-icon__sign app-icon__sign--${icon.look}`}
        viewBox="0 0 36 36"
        width="32"
        height="32"
        aria-hidden="true"
      >
        <circle cx="18" cy="18" r="16" />
        <Sign icon={icon} />
      </svg>
      <span className="app-icon__words">{icon.words}</span>
    </span>
  );
}

const arrows = { up: 'M24 24V12M20 16l4 -4l4 4', down: 'M24 12V24M20 20l4 4l4 -4' } as const;

function Sign({ icon: { sign, arrow } }: { readonly icon: Icon }) {
  if (sign === '') return <path d="M8 19C11 11 15 11 18 18S25 27 28 19" />;
  return (
    <>
      <text x={arrow === undefined ? 18 : 13} y="23.5" textAnchor="middle">
        {sign}
      </text>
      {arrow !== undefined && <path d={arrows[arrow]} />}
    </>
  );
}
