import { type ScenarioId, scenarioIds } from '@clockstop/rules';
import { mostRecords } from '../checking/check-file.ts';
import type { ProblemId } from '../checking/problem.ts';
import type { Draft } from './draft.ts';
import { goodRecord } from './good/good-record.ts';
import { withReasons } from './good/with-reasons.ts';
import { keyOf, type MessyKey } from './key.ts';
import { type Plan, type Planned, planFor } from './plan.ts';
import { randomFor, shuffled } from './random.ts';
import type { Writer } from './writers/writer.ts';
import { type MessyLayout, writerFor } from './writers/writer-for.ts';

/** What file is to be invented. */
export type InventOptions = {
  readonly rows: number;
  /** The same seed makes the same file. */
  readonly seed: number;
  readonly layout: MessyLayout;
  /** `none`: good records only. `all`: every problem that the layout can have. Else only this problem. */
  readonly problems: 'none' | 'all' | ProblemId;
};

/** An invented file: its content piece by piece, and what is wrong in it. */
export type InventedFile = {
  readonly pieces: () => Generator<string | Buffer>;
  readonly key: MessyKey;
};

/** Which scenarios follow one another: all of them, the most frequent more than once. */
const cycle: readonly ScenarioId[] = [...scenarioIds, '1b', '1b', '1b', '2a', '2a', '7'];

/** No record has this row: what is drawn for the file as a whole. */
const WHOLE_FILE = 0;

/**
 * Invents a file of records. Patients are invented, NHS numbers come from the range 999, which is never issued; the trusts
 * are real ones. A problem that the layout cannot have is left out, and so is one for which there are too few records.
 */
export function inventRecords({ rows: asked, seed, layout, problems }: InventOptions): InventedFile {
  const rows = problems === 'CWT-F101' ? Math.max(asked, mostRecords + 1) : asked;
  const writer = writerFor(layout, problems);
  const random = randomFor(seed, WHOLE_FILE);
  const scenarios = shuffled(cycle, random);
  const plan = planOf(writer, { rows, problems }, random);
  const file: Inventing = { seed, writer, plan, scenarios };
  return {
    pieces: () => piecesOf(file, rows),
    key: keyOf({ rows, seed, plan, remarks: remarksOf(file, rows, layout) }),
  };
}

type Inventing = {
  readonly seed: number;
  readonly writer: Writer;
  readonly plan: Plan;
  readonly scenarios: readonly ScenarioId[];
};

function planOf(
  writer: Writer,
  { rows, problems }: Pick<InventOptions, 'rows' | 'problems'>,
  random: () => number,
): Plan {
  if (problems === 'none') return { planned: new Map(), leftOut: [] };
  if (problems === 'all') return planFor({ rows, writer }, random);
  return planFor({ rows, writer, only: problems }, random);
}

/** In the order in which a check makes them. */
function remarksOf({ writer, plan }: Inventing, rows: number, layout: MessyLayout): readonly ProblemId[] {
  const remarked = new Set<ProblemId>(writer.remarks);
  if (rows > mostRecords && layout !== 'download') remarked.add('CWT-F101');
  for (const planned of plan.planned.values()) {
    if (planned.kind === 'structure' && planned.structure.about === 'file')
      remarked.add(planned.structure.id);
  }
  return [...remarked].sort();
}

function* piecesOf(file: Inventing, rows: number): Generator<string | Buffer> {
  yield file.writer.header;
  for (let row = 1; row <= rows; row++) yield pieceOf(file, row);
  yield file.writer.footer;
}

function pieceOf(file: Inventing, row: number): string | Buffer {
  const { writer, plan, seed } = file;
  const planned = plan.planned.get(row);
  if (planned?.kind !== 'structure') return writer.write(draftOf(file, row, planned));
  return planned.structure.write(draftOf(file, row), randomFor(~seed, row));
}

function draftOf(file: Inventing, row: number, planned?: Planned): Draft {
  if (planned?.kind === 'repeat') return draftOf(file, planned.earlier);
  const random = randomFor(file.seed, row);
  const scenario = file.scenarios[row % file.scenarios.length] ?? '1a';
  if (planned?.kind !== 'values') return withReasons(goodRecord(row, { scenario }, random), scenario, random);
  const { wish, change, afterwards } = planned.plant;
  const wished = wish ?? { scenario };
  const changed = change(goodRecord(row, wished, random), random);
  return afterwards(withReasons(changed, wished.scenario, random), random);
}
