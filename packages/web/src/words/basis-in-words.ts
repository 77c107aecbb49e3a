import type { Basis } from '@clockstop/counts';

/** A basis as a choice. */
export const basisNames: Readonly<Record<Basis, string>> = {
  provider: 'Provider',
  commissioner: 'Commissioner',
};

/** What a basis means, after its name. */
export const basisHints: Readonly<Record<Basis, string>> = {
  provider: 'by who gave the care',
  commissioner: 'by who is responsible for the patient',
};

/** A basis explained in sentences. */
export const basisSentences: Readonly<Record<Basis, string>> = {
  provider:
    'On provider basis a patient counts for the alliance of the hospital trust that is accountable for the care, wherever the patient lives. A 62-day pathway that two trusts share counts half for each.',
  commissioner:
    'On commissioner basis a patient counts for the alliance of the body responsible for the patient, by the GP practice where the patient is registered, wherever the care was given.',
};
