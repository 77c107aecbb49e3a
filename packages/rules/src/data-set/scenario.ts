/** The scenarios in which a record is submitted, in the order of the dictionary. */
export const scenarioIds = [
  '1a',
  '1b',
  '1c',
  '1d',
  '1e',
  '1f',
  '1g',
  '2a',
  '2b',
  '3',
  '4',
  '5',
  '6',
  '7',
] as const;

/** The id of a scenario in which a record is submitted. */
export type ScenarioId = (typeof scenarioIds)[number];

/** Every scenario in words. Source: NHS Data Dictionary, scenarios of the data set, version 2.1. */
export const scenarioTitles: Readonly<Record<ScenarioId, string>> = {
  '1a': 'first seen, not yet told, no decision to treat, no transfer',
  '1b': 'told the diagnosis or its ruling out, no decision to treat',
  '1c': 'first seen after an abnormal result of a test under direct access',
  '1d': 'told the diagnosis, and a decision to treat made',
  '1e': 'first seen, and sent on to another provider',
  '1f': 'received from one provider and sent on to another',
  '1g': 'excluded from the 28-day pathway',
  '2a': 'first treatment at the same provider, after a two-week wait or screening referral',
  '2b': 'first treatment after a transfer between providers',
  '3': 'subsequent treatment after a two-week wait or screening referral',
  '4': 'first treatment after a consultant upgrade',
  '5': 'subsequent treatment after a consultant upgrade',
  '6': 'first treatment after any other route',
  '7': 'subsequent treatment after any other route',
};
