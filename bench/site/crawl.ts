/** Finds the pages of a site by following its links from home, as a visitor could. */

/** One answer of the site. */
export interface Fetched {
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** As sent, compressed. */
  readonly bytes: number;
  readonly type: string;
  readonly etag: string;
  /** What the page shows: the paths of its pictures. */
  readonly pictures: readonly string[];
  readonly scripts: readonly string[];
  readonly links: readonly string[];
}

/** Asks for one path; compressed, as browsers do. The answer has the path that it was led to. */
export async function fetchPath(address: string, path: string): Promise<Fetched> {
  const start = performance.now();
  const response = await fetch(`${address}${path}`, { headers: { 'accept-encoding': 'gzip' } });
  const body = await response.text();
  const milliseconds = performance.now() - start;
  const type = response.headers.get('content-type') ?? '';
  const isPage = type.startsWith('text/html');
  const { pathname, search } = new URL(response.url);
  return {
    path: `${pathname}${search}`,
    status: response.status,
    milliseconds,
    bytes: Number(response.headers.get('content-length') ?? body.length),
    type,
    etag: response.headers.get('etag') ?? '',
    pictures: isPage ? pathsIn(body, /<img[^>]* src="([^"]+)"/g) : [],
    scripts: isPage ? pathsIn(body, /<script[^>]* src="([^"]+)"/g) : [],
    links: isPage ? pathsIn(body, /<a [^>]*?href="([^"]+)"/g) : [],
  };
}

function pathsIn(body: string, pattern: RegExp): readonly string[] {
  const found = [...body.matchAll(pattern)].map(([, path = '']) => path.replaceAll('&amp;', '&'));
  return [...new Set(found.filter((path) => path.startsWith('/')).map((path) => path.split('#')[0] ?? path))];
}

/** The first path is asked for first; then each page that the pages before lead to, up to the given number of pages. */
export async function crawl(address: string, most: number): Promise<readonly Fetched[]> {
  const seen = new Set<string>(['/']);
  const queue = ['/'];
  const pages: Fetched[] = [];
  while (pages.length < most) {
    const path = queue.shift();
    if (path === undefined) break;
    const page = await fetchPath(address, path);
    if (page.type.startsWith('text/html')) pages.push(page);
    for (const link of spread(page.links)) {
      if (seen.has(link) || isData(link)) continue;
      seen.add(link);
      queue.push(link);
    }
  }
  return pages;
}

/** Links from all over a page rather than the first of a long list. */
function spread(links: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(links.length / MOST_FROM_ONE_PAGE));
  return links.filter((_, at) => at % step === 0);
}

const MOST_FROM_ONE_PAGE = 60;

function isData(link: string): boolean {
  return /\.(json|csv|parquet|svg|png)(\?|$)/.test(link) || link.startsWith('/api/v1');
}
