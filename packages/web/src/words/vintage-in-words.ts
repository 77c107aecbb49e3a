import type { Vintage } from '@clockstop/counts';

/** The standing of figures as a choice. */
export const vintageNames: Readonly<Record<Vintage | 'mixed', string>> = {
  provisional: 'Provisional',
  final: 'Final',
  unknown: 'Not stated',
  local: 'Local',
  scenario: 'Simulated',
  mixed: 'Mixed',
};

/** The standing of figures in a sentence. */
export const vintageSentences: Readonly<Record<Vintage | 'mixed', string>> = {
  provisional: 'provisional, as first published each month',
  final: 'final, as revised by the publisher',
  unknown: 'of a standing that the file does not state',
  local: 'from local records',
  scenario: 'simulated, not measured',
  mixed: 'of more than one standing',
};

/** A vintage that was asked for, at the end of a line. */
export const vintageAsked: Readonly<Record<Vintage, string>> = {
  provisional: ', provisional figures only',
  final: ', final figures only',
  unknown: ', figures of no stated standing only',
  local: ', local figures only',
  scenario: ', simulated figures only',
};
