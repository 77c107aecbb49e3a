/** A calendar month, `YYYY-MM`. Months compare as text. */
export type Month = string;

/** A calendar day, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

/** The code of the Office for National Statistics for a cancer alliance, such as `E56000028`. */
export type AllianceCode = string;

/** Every kind of organisation, in the order in which a search gives those that are meant equally. */
export const organisationKinds = [
  'alliance',
  'icb',
  'trust',
  'provider',
  'sub-icb',
  'ccg',
  'commissioning-hub',
  'unknown',
  'region',
  'borough',
] as const;

/**
 * What an organisation is. An `icb` is an integrated care board, before July 2022 the partnership with the same
 * code; a `sub-icb` is one of its locations, before July 2022 a clinical commissioning group; a `ccg` is a group
 * that had ended by then; a `commissioning-hub` commissions for prisons or for the whole nation; `unknown` stands for patients
 * whose commissioner is not known; a `borough` is a local authority.
 */
export type OrganisationKind = (typeof organisationKinds)[number];

/** A name that an organisation bore until a month; `until` is null where that month is not known. */
export type FormerName = { readonly name: string; readonly until: Month | null };

/** An organisation as the register knows it. `code` is the one that published files use for it. */
export type Organisation = {
  readonly code: string;
  readonly kind: OrganisationKind;
  /** The latest name known; `nameIn` gives the one of a month. */
  readonly name: string;
  /** Latest first. */
  readonly formerNames: readonly FormerName[];
  /** Codes of the same organisation in other lists, among them ONS codes that changed when its bounds moved. */
  readonly otherCodes: readonly string[];
  /** Short names that people use, such as NEL. */
  readonly aliases: readonly string[];
  /** The day the code was opened, null where not known. */
  readonly opened: Day | null;
  /** The last day before the organisation ended, null while it lasts or where not known. */
  readonly closed: Day | null;
};

/** Whether the organisation existed in some part of the month; an unknown day counts as existing. */
export const isOpenIn = ({ opened, closed }: Organisation, month: Month): boolean =>
  (opened === null || opened.slice(0, 'YYYY-MM'.length) <= month) &&
  (closed === null || closed.slice(0, 'YYYY-MM'.length) >= month);

/**
 * The name an organisation bore in a month: the earliest former name that had not ended by then, otherwise the
 * latest name. A former name whose end is not known is never given.
 */
export function nameIn({ name, formerNames }: Organisation, month: Month): string {
  const borne = formerNames.filter(({ until }) => until !== null && until >= month);
  return borne.at(-1)?.name ?? name;
}
