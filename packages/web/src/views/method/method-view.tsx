import { addressOf } from '../../site/address.ts';
import type { SiteView } from '../../site/site-view.ts';
import { MethodContent } from './method-content.tsx';
import { targetLines } from './target-lines.ts';

/** How figures are read, rolled up, ranked and charted, and what the standards are. */
export const methodView: SiteView<null, null> = {
  path: '/method',
  ask: () => ({ question: null, address: addressOf('/method') }),
  answer: async () => null,
  facts: () => ({
    title: 'How every figure is made',
    caption: 'Method',
    sentence:
      'From the cell of a published file to a place on a chart: each step has a rule, and each rule says where it comes from.',
    scope: '',
    vintages: [],
    sources: [],
  }),
  content: MethodContent,
  json: () => ({ targets: targetLines() }),
  csv: () => [
    ['standard', 'kind', 'share', 'from', 'until', 'confidence', 'sources'],
    ...targetLines().map(({ standard, kind, share, from, until, confidence, sources }) => [
      ...[standard, kind, share, from, until, confidence, sources],
    ]),
  ],
  charts: {},
};
