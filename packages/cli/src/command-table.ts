import type { Command } from 'commander';

/** One command as `clockstop --help` shows it, and where the rest of it is. */
export type CommandEntry = {
  readonly name: string;
  /** What it does, in a line that starts with a small letter and has no full stop. */
  readonly summary: string;
  /** A complete command line worth copying. */
  readonly example: string;
  /** Imports the command, only when it is asked for; what it gives adds arguments, options and action. */
  readonly load: () => Promise<(command: Command) => void>;
};

/** Every command of the program, in the order of the help. */
export const commandTable: readonly CommandEntry[] = [
  {
    name: 'ingest',
    summary: 'read published files into counts',
    example: 'clockstop ingest ~/Downloads/cancer-waiting-times',
    load: async () => (await import('./commands/ingest.ts')).ingestCommand,
  },
  {
    name: 'records',
    summary: 'patient-level files: what is wrong in them, their standards, one store for all',
    example: 'clockstop records check submission.csv',
    load: async () => (await import('./commands/records.ts')).recordsCommand,
  },
  {
    name: 'calendar',
    summary: 'by when the records of each month are uploaded and edited, as a table or for a diary (.ics)',
    example: 'clockstop calendar --from 2026-04 --to 2027-03 --ics deadlines.ics',
    load: async () => (await import('./commands/calendar.ts')).calendarCommand,
  },
  {
    name: 'explain',
    summary: 'every clock of one patient record, step by step',
    example: 'clockstop explain submission.csv --record 12',
    load: async () => (await import('./commands/explain.ts')).explainCommand,
  },
  {
    name: 'rank',
    summary: 'who was best on a standard, with ties',
    example: 'clockstop rank --standard faster-diagnosis --period 2022-04',
    load: async () => (await import('./commands/rank.ts')).rankCommand,
  },
  {
    name: 'claim',
    summary: 'is a claim of being the best true, and how sure is that',
    example: 'clockstop claim --organisation NEL --period 2022-04 --topped faster-diagnosis',
    load: async () => (await import('./commands/claim.ts')).claimCommand,
  },
  {
    name: 'chart',
    summary: 'control chart, forecast, funnel, ranking, bands, map: of your own figures or the store',
    example: 'clockstop chart spc --data monthly.csv --target 0.75',
    load: async () => (await import('./commands/chart.ts')).chartCommand,
  },
  {
    name: 'counts',
    summary: 'the counts themselves, as a table, JSON, CSV or Parquet',
    example: 'clockstop counts --standard 62-day --period 2024-01 --among alliances --by route',
    load: async () => (await import('./commands/counts.ts')).countsCommand,
  },
  {
    name: 'sources',
    summary: 'what has been read, and which source answers for a figure',
    example: 'clockstop sources --standard faster-diagnosis --period 2021-11 --organisation NEL',
    load: async () => (await import('./commands/sources.ts')).sourcesCommand,
  },
  {
    name: 'release',
    summary: 'the figures of a store, added up to alliances, as files for anyone',
    example: 'clockstop release --out alliance-figures',
    load: async () => (await import('./commands/release.ts')).releaseCommand,
  },
  {
    name: 'synthesise',
    summary: 'invented patient records, good or with every problem there is, to try things out',
    example: 'clockstop synthesise --messy --rows 1000 --out messy.csv --key messy.json',
    load: async () => (await import('./commands/synthesise.ts')).synthesiseCommand,
  },
  {
    name: 'start',
    summary: 'the web application: published figures, yours or those it carries',
    example: 'clockstop start ~/Downloads/cancer-waiting-times',
    load: async () => (await import('./commands/start.ts')).startCommand,
  },
];
