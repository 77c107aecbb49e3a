/**
 * A view: one kind of page that shows figures. It says how an address is understood, what answers it, and how the
 * answer looks as a page, as data and as pictures. `viewRoutes` puts it on the web in all of these forms.
 */
import type { CsvValue, loadPictures } from '@clockstop/answers';
import type { Chart, Look } from '@clockstop/charts';
import type { Vintage } from '@clockstop/counts';
import type { ReactNode } from 'react';
import type { Query } from '../query.ts';
import type { Web } from '../web.ts';

/** The forms in which a view is sent at its address: a page, or with an ending as data. */
export type ViewForm = 'page' | 'json' | 'csv';

/** The forms in which a chart of a view is sent: as a picture, or the figures that it draws. */
export type ChartForm = 'svg' | 'png' | 'csv' | 'json';

/** What an address says: the parts of its path that are named in the view's path, and its query. */
export interface Address {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
}

/** What an address asks. */
export interface Asked<Question> {
  readonly question: Question;
  /** The permanent address of the question, path and query, in the form of a page: what is left open is settled. */
  readonly address: string;
}

/** What every view can say of its answer: it stands on the page, in the data, and in the citation. */
export interface ViewFacts {
  /** The finding, in a line: the title of the page. */
  readonly title: string;
  /** What is shown, above the title: `National chart, April 2022, provider basis`. */
  readonly caption: string;
  /** What the figures say, in a sentence or two. */
  readonly sentence: string;
  /** The period and, where there is one, the basis in words: `April 2022, by provider`; empty where neither fits. */
  readonly scope: string;
  /** The vintages of the figures, in the order in which they matter; empty where there is no figure. */
  readonly vintages: readonly (Vintage | 'mixed')[];
  /** The names of the files that the figures come from. */
  readonly sources: readonly string[];
  /** The command that gives the same figures, where there is one. */
  readonly command?: string;
}

/** What a chart of a view is drawn with. */
export type Pictures = Awaited<ReturnType<typeof loadPictures>>;

/** Draws one chart of an answer; null where the answer has no figures for it. */
export type DrawChart<Answer> = (answer: Answer, look: Look, pictures: Pictures) => Chart | null;

/** What the content of a page is made from. */
export interface Shown<Question, Answer> {
  readonly web: Web;
  readonly question: Question;
  readonly answer: Answer;
  /** The permanent address of the page, path and query. */
  readonly address: string;
  /** The beginning of addresses that leave the site: `https://example.org`; empty where it is not known. */
  readonly origin: string;
  /** The charts by name, drawn at most once; null where there is none. */
  readonly charts: Readonly<Record<string, Chart | null>>;
}

/** A kind of page that shows figures. */
export interface SiteView<Question, Answer> {
  /** The path, with a colon before each part that varies: `/standards/:id`. Endings are added by `viewRoutes`. */
  readonly path: string;
  /** Another path that answers like `path` where nothing is asked, without leading there: `/` for home. */
  readonly alsoAt?: string;
  /** Understands an address. Throws UserError for what cannot be. */
  readonly ask: (web: Web, address: Address) => Asked<Question> | Promise<Asked<Question>>;
  readonly answer: (web: Web, question: Question) => Promise<Answer>;
  readonly facts: (answer: Answer, web: Web) => ViewFacts;
  /** What stands on the page between the sentence and the citation, headings from the second level on. */
  readonly content: (shown: Shown<Question, Answer>) => ReactNode;
  /** The figures for programs, without what `ViewFacts` says already. */
  readonly json: (answer: Answer) => Readonly<Record<string, unknown>>;
  /** The figures as a table, the headings first. */
  readonly csv: (answer: Answer) => readonly (readonly CsvValue[])[];
  /** The charts, by the name that they have in their address: `/standards/62-day/trend.svg`. */
  readonly charts: Readonly<Record<string, DrawChart<Answer>>>;
  /** A plain form above the title for choosing what is shown; none where there is nothing to choose. */
  readonly form?: (shown: Shown<Question, Answer>) => ReactNode;
  /** The pages above this one in the house, the nearest last; home is not named. */
  readonly trail?: (answer: Answer) => readonly Crumb[];
}

/** A page above another. */
export interface Crumb {
  readonly title: string;
  readonly path: string;
}
