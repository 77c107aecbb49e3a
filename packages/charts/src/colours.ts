/**
 * The colours of the NHS identity that reach a contrast of 3:1 on white; text has 4.5:1 or more. No chart tells two
 * things apart by colour alone.
 */
export const colours = {
  paper: '#ffffff',
  text: '#212b32',
  quiet: '#4c6272',
  grid: '#d8dde0',
  /** Lines that need not be seen first: connecting lines, limits. */
  line: '#768692',
  blue: '#005eb8',
  darkBlue: '#003087',
  orange: '#b35900',
  purple: '#330072',
  green: '#006747',
  pink: '#ae2573',
  /** Behind the row that is to be seen first. */
  highlight: '#e8edee',
} as const;

/**
 * Bands of waiting, from the shortest wait to the limit and from the limit to the longest wait: darkest where the wait
 * is furthest from the limit. White letters have a contrast of 4.5:1 or more on each.
 */
export const waitColours = {
  within: ['#002657', '#00448f', '#005eb8', '#3576c2'],
  beyond: ['#b35900', '#9a4400', '#7a2e00', '#4a1a00'],
} as const;

/**
 * Shares on a map, from the lowest to the highest. Only with an outline of 3:1 or more, and never alone: every area
 * bears a number that a list explains. `ink` is for lines over the fill.
 */
export const shareColours = [
  { fill: '#e3eef9', ink: '#003087' },
  { fill: '#b0d0f0', ink: '#003087' },
  { fill: '#6aa7e0', ink: '#003087' },
  { fill: '#2a73c4', ink: '#ffffff' },
  { fill: '#003f87', ink: '#ffffff' },
] as const;
