import type { ColumnName, Settings, Source, StandardId } from '@clockstop/rules';

/** The columns of a pathway as they are drawn: days as text. */
export type Given = { readonly [C in ColumnName]?: string | number | null };

/** A table of a chapter: pathways that differ in the columns drawn, and what must come out of each. */
export type ChapterTable = {
  /** What the table shows, in a few words. */
  readonly caption: string;
  /** The standard it is about; left out where the table has a column `standard`. */
  readonly standard?: StandardId;
  /** What all its pathways have, unless their row says otherwise. */
  readonly given: Given;
  /** Assumptions made otherwise than by default. */
  readonly settings?: Settings;
  /**
   * Drawn with `|`. Columns named as those of a pathway are given; the others are what comes out: state, counted, days,
   * within, band, month, how, shares, target, breach, left, or the name of a breakdown.
   */
  readonly drawn: string;
};

/** One paragraph of the rules, with tables that say exactly what it means. */
export type Chapter = {
  readonly id: string;
  readonly title: string;
  /** The rule in plain words; one string for each paragraph. */
  readonly text: readonly string[];
  readonly sources: readonly Source[];
  readonly tables: readonly ChapterTable[];
};

/** A referral for suspected lower gastrointestinal cancer by a GP. */
export const urgentReferral: Given = {
  priority: '3',
  referralSource: '03',
  referralType: '07',
};

/** A first treatment by surgery for bowel cancer, by an ordinary admission. */
export const firstSurgery: Given = {
  primaryDiagnosis: 'C18.7',
  treatmentEventType: '01',
  treatmentModality: '23',
  careSetting: '01',
};
