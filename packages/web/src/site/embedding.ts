/** A picture, the page that it comes from, and what it shows, for those who do not see it. */
interface Embedded {
  readonly page: string;
  readonly picture: string;
  readonly title: string;
}

/** A picture as HTML for another page: it leads to the page that it comes from. */
export function embedding({ page, picture, title }: Embedded): string {
  return `<a href="${escaped(page)}"><img src="${escaped(picture)}" alt="${escaped(title)}"></a>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
