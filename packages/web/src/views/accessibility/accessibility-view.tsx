import { addressOf } from '../../site/address.ts';
import type { SiteView } from '../../site/site-view.ts';

const tested: readonly string[] = [
  'Every page is checked in a real browser with axe, in light and dark, at 1,280 and 320 pixels, which is 400% zoom.',
  'Everything works with a keyboard, without JavaScript, and can be read without styles.',
  'Each picture has its figures as a table and what it shows as a sentence. Colour never says anything alone.',
  'Motion is not used. Pages can be printed.',
];

const known: readonly string[] = [
  'Pictures stay on a white ground on dark screens.',
  'Neighbouring shades of the wait bands differ by less than 3 to 1; white gaps and letters tell them apart.',
  'Text inside a picture cannot be enlarged without the picture; the table beside it can.',
  'It has not been tried by people who use a screen reader every day.',
];

/** How accessible the site is, and what is known not to be. */
export const accessibilityView: SiteView<null, null> = {
  path: '/accessibility',
  ask: () => ({ question: null, address: addressOf('/accessibility') }),
  answer: async () => null,
  facts: () => ({
    title: 'Accessibility of this site',
    caption: 'Accessibility',
    sentence: 'It is made to meet the Web Content Accessibility Guidelines 2.2 at level AA.',
    scope: '',
    vintages: [],
    sources: [],
  }),
  content: () => (
    <>
      <List id="tested" heading="What is tested" items={tested} />
      <List id="known" heading="What is known not to be right" items={known} />
    </>
  ),
  json: () => ({ tested, known }),
  csv: () => [
    ['kind', 'text'],
    ...tested.map((text) => ['tested', text]),
    ...known.map((text) => ['known', text]),
  ],
  charts: {},
};

interface ListProps {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly string[];
}

function List({ id, heading, items }: ListProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className="nhsuk-heading-m" id={id}>
        {heading}
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet app-prose">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
