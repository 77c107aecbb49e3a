/** A good record as it lies in the store: its texts as they are kept, with its providers and its commissioner. */
import type { Register } from '@clockstop/organisations';
import { type ColumnName, canonicalOf, columns } from '@clockstop/rules';
import { commissionerOf, type Practices } from '../../organisations/commissioner-of.ts';
import { providerColumns } from '../../organisations/provider-columns.ts';
import type { Providers } from '../../organisations/providers.ts';
import { toDay } from '../../organisations/with-providers.ts';
import type { RawRecord, Texts } from '../../reading/raw-record.ts';
import { COLUMNS_PER_NUMBER, knownColumns } from '../stored-columns.ts';

/** What is needed to make a line of a record. */
export type LineOptions = {
  readonly register: Register;
  readonly providers: Providers;
  readonly practices: Practices;
  /** Told of a code that the register does not know. */
  readonly onUnmapped: (code: string) => void;
};

/** Stands between the fields of a line: no text of a record holds it. */
export const SEPARATOR = '\u001f';

const canonical = columns.map(({ id }) => canonicalOf(id));
const sites = providerColumns.map(({ provider, site, date }) => ({
  provider: placeOf(provider),
  site: placeOf(site),
  date: placeOf(date),
}));
const [
  commissioner = 0,
  practice = 0,
  basis = 0,
  investigating = 0,
  transferDate = 0,
  from = 0,
  to = 0,
  received = 0,
  requested = 0,
  treated = 0,
] = (
  [
    'commissioner',
    'practice',
    'transferBasis',
    'investigatingProvider',
    'transferToTreatmentDate',
    'transferFrom',
    'transferTo',
    'transferReceivedDate',
    'transferRequestedDate',
    'treatmentDate',
  ] as const
).map(placeOf);

/** The record as a line of the columns that are stored, with its line end. The record must have passed the checks. */
export function toStoredLine({ row, texts }: RawRecord, options: LineOptions): string {
  const values = texts.map((text, at) => (text === '' ? '' : (canonical[at]?.(text) ?? text)));
  putProviders(values, options);
  putCommissioner(values, options);
  putBasis(values);
  const day = values[treatmentOrTransfer(values)] ?? '';
  const sender = providerIn(values[from] ?? '', day, options);
  const receiver = providerIn(values[to] ?? '', day, options);
  return toLine([String(row), ...values, sender, receiver, ...knownOf(values)]);
}

function putProviders(values: string[], options: LineOptions): void {
  for (const { provider, site, date } of sites) {
    const code = values[provider] || values[site] || '';
    if (code !== '') values[provider] = providerIn(code, values[date] ?? '', options);
  }
}

function providerIn(code: string, day: string, { providers, onUnmapped }: LineOptions): string {
  if (code === '') return '';
  const found = providers.find(code, toDay(day));
  if (found === null) return '';
  if (!found.isKnown) onUnmapped(code);
  return found.code;
}

function putCommissioner(values: string[], { register, practices }: LineOptions): void {
  const given = { commissioner: values[commissioner] ?? '', practice: values[practice] ?? '' };
  if (given.commissioner === '' && given.practice === '') return;
  values[commissioner] = commissionerOf(given, register, practices) ?? '';
}

/** What the national system derives is known from the first to be its own. */
function putBasis(values: string[]): void {
  if (values[basis] !== '') return;
  if (values[investigating] !== '' || values[transferDate] !== '') values[basis] = 'national';
}

/** Senders and receivers are called what the treating provider is called: as of the treatment, else of the transfer. */
function treatmentOrTransfer(values: Texts): number {
  if (values[treated] !== '') return treated;
  return values[received] === '' ? requested : received;
}

/** The numbers of `knownColumns`. */
function knownOf(values: Texts): readonly string[] {
  const known = knownColumns.map(() => 0);
  for (let at = 0; at < values.length; at++) if (values[at] !== '') mark(known, at);
  for (const { provider, site } of sites) if (values[site] !== '') mark(known, provider);
  return known.map(String);
}

function mark(known: number[], place: number): void {
  const at = Math.floor(place / COLUMNS_PER_NUMBER);
  known[at] = (known[at] ?? 0) | (1 << (place % COLUMNS_PER_NUMBER));
}

function toLine(values: Texts): string {
  const line = values.join(SEPARATOR);
  if (!/["\r\n]/.test(line)) return `${line}\n`;
  return `${values.map(toField).join(SEPARATOR)}\n`;
}

function toField(text: string): string {
  return /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function placeOf(name: ColumnName): number {
  return columns.findIndex(({ id }) => id === name);
}
