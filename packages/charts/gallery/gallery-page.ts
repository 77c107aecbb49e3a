import type { Cell, Chart, Column } from '@clockstop/charts';
import type { Example } from './example.ts';
import type { Chapter } from './index.ts';

const STYLE = `
body { font: 1rem/1.5 Arial, Helvetica, sans-serif; color: #212b32; margin: 0 auto; max-width: 90rem; padding: 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; margin: 0; padding: 0; }
.examples { display: grid; gap: 2rem; grid-template-columns: repeat(auto-fill, minmax(min(27rem, 100%), 1fr)); }
figure { margin: 0; min-width: 0; }
img { border: 1px solid #aeb7bd; height: auto; max-width: 100%; }
.table { max-height: 24rem; overflow: auto; }
th, td { border-bottom: 1px solid #d8dde0; padding: 0.25rem 0.5rem; text-align: left; }
td.number { font-variant-numeric: tabular-nums; text-align: right; }
`;

/** The gallery as a page: each picture with what is awkward about it, its sentence and its table. */
export function galleryPage(chapters: readonly Chapter[], addressOf: (example: Example) => string): string {
  const links = chapters.map(({ title }) => `<li><a href="#${idOf(title)}">${title}</a></li>`);
  const sections = chapters.map((chapter) => section(chapter, addressOf));
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gallery of charts – Clockstop</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Gallery of charts</h1>
<p>Every chart with figures that are hard to draw. All figures are invented. Each picture is also the snapshot that a test compares with.</p>
<nav aria-label="Charts"><ul>${links.join('')}</ul></nav>
</header>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function section({ title, says, examples }: Chapter, addressOf: (example: Example) => string): string {
  const figures = examples.map((example) => figure(example, addressOf(example)));
  return `<section aria-labelledby="${idOf(title)}">
<h2 id="${idOf(title)}">${title}</h2>
<p>${text(says)}</p>
<div class="examples">
${figures.join('\n')}
</div>
</section>`;
}

function figure({ id, says, draw }: Example, address: string): string {
  const chart = draw();
  return `<figure>
<img src="${address}" alt="${text(chart.title)}" loading="lazy">
<figcaption>
<h3>${text(says)}</h3>
<p>${text(chart.sentence)}</p>
<details><summary>The figures of ${id}</summary>${table(chart, id)}</details>
</figcaption>
</figure>`;
}

function table({ table: { columns, rows } }: Chart, id: string): string {
  const heads = columns.map(({ name }) => `<th scope="col">${text(name)}</th>`).join('');
  const lines = rows.map((row) => `<tr>${row.map((cell, at) => td(cell, columns[at])).join('')}</tr>`);
  return `<div class="table" tabindex="0" role="region" aria-label="The figures of ${id}"><table><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
}

function td(cell: Cell, column: Column | undefined): string {
  if (column?.kind === 'text') return `<td>${text(String(cell ?? ''))}</td>`;
  return `<td class="number">${cell === null ? '–' : text(String(cell))}</td>`;
}

function idOf(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}

// Control characters are no part of a page.
function text(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
