import { always } from '../assumptions/assumed.ts';
import type { AssumptionId } from '../assumptions/assumption-id.ts';
import { assumptionById } from '../assumptions/assumptions.ts';
import { assumedOptions, type Settings } from '../assumptions/settings.ts';
import type { Day } from '../calendar/day.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Evaluation } from '../evaluate/evaluation.ts';
import { compile } from '../expression/compile.ts';
import { settle } from '../expression/settle.ts';
import type { Pathway } from '../pathway/pathway.ts';
import type { Standard } from '../standard.ts';
import type { Step } from './step.ts';

type Subject = { readonly standard: Standard; readonly pathway: Pathway; readonly settings: Settings };

/** An assumption that mattered, with the option that was taken. */
export type Reliance = { readonly id: AssumptionId; readonly option: string };

/** The assumptions of the standard's clock whose other options would have given another result, or another label. */
export function relianceOf(subject: Subject, asOf: Day, found: Evaluation): readonly Reliance[] {
  const { standard, pathway, settings } = subject;
  const before = resultOf(subject, asOf, settings, found);
  return standard.clock.assumptions.flatMap((id) => {
    const options = Object.keys(assumptionById(id).options);
    const others = options.map((option) => settingsWith(settings, id, option));
    const differs = others.some((each) => resultOf(subject, asOf, each) !== before);
    return differs || isLocal(id, pathway, found)
      ? [{ id, option: taken(id, options, subject, asOf, before) }]
      : [];
  });
}

/** Whose transfer it was is derived where the records are read, so no setting here can change it. */
function isLocal(id: AssumptionId, pathway: Pathway, found: Evaluation): boolean {
  return id === 'several-transfers' && pathway.transferBasis === 'local' && found.state === 'counted';
}

/** Settings made once for each other option, so that clocks compiled for them are found again. */
const made = new WeakMap<Settings, Map<string, Settings>>();

function settingsWith(settings: Settings, id: AssumptionId, option: string): Settings {
  const known = made.get(settings) ?? new Map<string, Settings>();
  made.set(settings, known);
  const key = `${id} ${option}`;
  const other = known.get(key) ?? { ...settings, [id]: always(option) };
  known.set(key, other);
  return other;
}

function resultOf({ standard, pathway }: Subject, asOf: Day, settings: Settings, known?: Evaluation): string {
  const evaluation = known ?? evaluate(standard, pathway, asOf, settings);
  if (evaluation.state !== 'counted') return JSON.stringify(evaluation);
  const labels = Object.values(standard.clock.labels).map((label) =>
    compile(settle(label, settings))(pathway),
  );
  return JSON.stringify([evaluation, labels]);
}

/** The option that gives the result as it is: the one of the day. */
function taken(
  id: AssumptionId,
  options: readonly string[],
  subject: Subject,
  asOf: Day,
  before: string,
): string {
  const dated = new Set(assumedOptions(id, subject.settings).map(({ option }) => option));
  const same = options.filter(
    (option) => resultOf(subject, asOf, settingsWith(subject.settings, id, option)) === before,
  );
  return same.find((option) => dated.has(option)) ?? [...dated][0] ?? '';
}

/** A sentence for each assumption, with how far it can be trusted. */
export function assumedSteps(reliance: readonly Reliance[]): readonly Step[] {
  return reliance.map(({ id, option }) => {
    const { options, confidence, sources } = assumptionById(id);
    return { text: `Assumed (${confidence}): ${options[option] ?? option}.`, sources };
  });
}
