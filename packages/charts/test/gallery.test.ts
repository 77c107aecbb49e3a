import { describe, expect, test } from 'vitest';
import { galleryPage } from '../gallery/gallery-page.ts';
import { chapters } from '../gallery/index.ts';
import { expectSound } from './expect-sound.ts';

const folder = '../../../docs/generated/gallery';

describe.each(chapters)('$title', ({ examples }) => {
  test.each(examples)('$id is drawn as its snapshot: $says', async ({ id, draw }) => {
    const chart = draw();
    expectSound(chart);
    await expect(`${chart.svg}\n`).toMatchFileSnapshot(`${folder}/${id}.svg`);
  });

  test.each(examples)('$id fits a phone and a wide page', ({ draw }) => {
    for (const width of [320, 1200]) expectSound(draw({ width }));
  });
});

test('no two examples have the same name', () => {
  const ids = chapters.flatMap(({ examples }) => examples.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('the page shows them all', async () => {
  await expect(galleryPage(chapters, ({ id }) => `${id}.svg`)).toMatchFileSnapshot(`${folder}/index.html`);
});
