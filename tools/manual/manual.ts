import type { AssumptionId, Confidence, Source, StandardId } from '@clockstop/rules';

/** The manual of the rules as data: its page in docs/ and the pages of the website are made from it. */
export type Manual = {
  /** One string for each paragraph. */
  readonly howToRead: readonly string[];
  readonly chapters: readonly ManualChapter[];
  readonly assumptions: readonly ManualAssumption[];
};

/** One part of the rules, with the tables that show it. */
export type ManualChapter = {
  readonly id: string;
  readonly title: string;
  /** Its first sentence. */
  readonly summary: string;
  readonly text: readonly string[];
  readonly sources: readonly Source[];
  readonly tables: readonly ManualTable[];
};

/** Pathways, and what must come out of each. */
export type ManualTable = {
  readonly caption: string;
  /** The standard it is about; null where a column says it. */
  readonly standard: StandardId | null;
  /** What all its pathways have. */
  readonly given: readonly ManualGiven[];
  /** What is assumed otherwise than by default, in words. */
  readonly assumed: readonly string[];
  /** What is given comes before what comes out. */
  readonly columns: readonly ManualColumn[];
  readonly rows: readonly (readonly string[])[];
};

/** A column with the same in every row. */
export type ManualGiven = {
  readonly name: string;
  /** What the column is called in the data set, or what it holds where it is not an item of it. */
  readonly title: string;
  readonly value: string;
  /** What the value means, where it is a code; else empty. */
  readonly meaning: string;
};

/** A column of a table. */
export type ManualColumn = {
  /** `standard` and `case` say what a row is about. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'given' | 'outcome';
  /** As that of `ManualGiven`; empty for what comes out, and for `standard` and `case`. */
  readonly title: string;
  /** The codes in it, with their meaning. */
  readonly codes: readonly { readonly code: string; readonly meaning: string }[];
};

/** A point on which no text could be read, or only one. */
export type ManualAssumption = {
  readonly id: AssumptionId;
  readonly question: string;
  /** What is assumed unless it is set otherwise, with its dates. */
  readonly byDefault: readonly string[];
  /** The other ways to answer it. */
  readonly otherwise: readonly string[];
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
};
