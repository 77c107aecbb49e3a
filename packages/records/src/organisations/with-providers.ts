import type { ColumnName, Day, Pathway } from '@clockstop/rules';
import { providerColumns } from './provider-columns.ts';
import type { Providers } from './providers.ts';

/** The pathway with its providers, found from the sites; those that it has already are brought to the same codes. */
export function withProviders<P extends Pathway>(pathway: P, providers: Providers): P {
  const found: Partial<Record<ColumnName, string | null>> = {};
  for (const { provider, site, date } of providerColumns) {
    const code = pathway[provider] ?? pathway[site] ?? null;
    found[provider] = providers.find(code, pathway[date] ?? null)?.code ?? null;
  }
  return { ...pathway, ...found, ...basisOf(pathway) };
}

/** Who derived the transfer is known from the first: a file that gives what is derived got it from the national system. */
function basisOf({ transferBasis, investigatingProvider, transferToTreatmentDate }: Pathway): Pathway {
  if (transferBasis != null) return {};
  return (investigatingProvider ?? transferToTreatmentDate ?? null) === null
    ? {}
    : { transferBasis: 'national' };
}

/** The day of a text that passed the checks; null where it is empty. */
export function toDay(text: string): Day | null {
  return text === '' ? null : (text as Day);
}
