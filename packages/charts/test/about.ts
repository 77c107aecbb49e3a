import type { About } from '@clockstop/charts';

/** What the charts of the tests are about. The figures are invented. */
export const about: About = {
  measure: 'Faster diagnosis within 28 days',
  period: 'April 2022',
  source: 'Invented figures',
  vintage: 'provisional',
};

/** A text that would break out of an element, an attribute or a comment, with characters that XML forbids. */
export const HOSTILE =
  '</text><script>alert(1)</script>"\' onload="x" & ]]> --> \u0000\u0007\ud800 Ysbyty Glân Clwyd 東';

/** A name as long as the longest in use, and then some. */
export const LONG =
  'University Hospitals of Somewhere, Elsewhere and the Long Estuary with Associated Community Services NHS Foundation Trust';
