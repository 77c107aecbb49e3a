import { type Month, type StandardId, shareInWords, standards, type Target } from '@clockstop/rules';

/** One dated target of a standard. */
export interface TargetLine {
  readonly standard: StandardId;
  readonly title: string;
  readonly kind: Target['kind'];
  readonly share: string;
  readonly from: Month;
  readonly until: Month | null;
  readonly confidence: string;
  readonly sources: string;
}

/** Every target of every standard, in their usual order. */
export function targetLines(): readonly TargetLine[] {
  return standards.flatMap(({ id, shortTitle, targets }) =>
    targets.map(({ kind, share, from, until, confidence, sources }) => ({
      standard: id,
      title: shortTitle,
      kind,
      share: shareInWords(share),
      from,
      until,
      confidence,
      sources: sources.map(({ title }) => title).join('; '),
    })),
  );
}
