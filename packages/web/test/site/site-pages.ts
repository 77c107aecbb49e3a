/** A page of the site that the tests look at, one at least for each kind of page. */
export interface SitePage {
  /** The path of the route that answers it; `none` where no route does. */
  readonly route: string;
  /** `{source}` in it stands for the hash of a source of the store. */
  readonly path: string;
  /** The store that it is looked at with: the invented one, or the figures that the program carries. */
  readonly on: 'invented' | 'carried';
  /** The status it is answered with; 200 unless told. */
  readonly status?: number;
}

const april = 'period=2022-04&basis=provider';

/** All kinds of pages. A route of the application that is not here fails a test. */
export const sitePages: readonly SitePage[] = [
  { route: '/', path: '/', on: 'invented' },
  { route: '/', path: '/', on: 'carried' },
  { route: '/home', path: `/home?${april}`, on: 'invented' },
  { route: '/national-chart', path: `/national-chart?${april}`, on: 'invented' },
  { route: '/national-chart', path: '/national-chart?period=2022-05&basis=provider', on: 'invented' },
  { route: '/national-chart', path: '/national-chart?period=2024-01&basis=commissioner', on: 'invented' },
  { route: '/claims', path: '/claims', on: 'invented' },
  { route: '/claims', path: '/claims?claim=the+best+of+all', on: 'invented', status: 400 },
  {
    route: '/claims',
    path: '/claims?claim=Invented+Place+01+was+first+on+28+days+and+drugs+in+April+2022+thanks+to+luck',
    on: 'invented',
  },
  { route: '/claims', path: '/claims?organisation=INVENTA02&period=2022-05&count=2', on: 'invented' },
  { route: '/standards', path: '/standards', on: 'invented' },
  { route: '/standards/:id', path: `/standards/62-day-referral?${april}`, on: 'invented' },
  { route: '/standards/:id', path: '/standards/faster-diagnosis', on: 'carried' },
  { route: '/standards/:id', path: '/standards/no-such-standard', on: 'invented', status: 404 },
  { route: '/alliances', path: '/alliances', on: 'carried' },
  { route: '/alliances/:name', path: `/alliances/invented-place-01?${april}`, on: 'invented' },
  { route: '/alliances/:name', path: '/alliances/north-east-london?place=Hackney', on: 'carried' },
  { route: '/boards', path: '/boards', on: 'carried' },
  { route: '/boards/:name', path: '/boards/qmf', on: 'carried' },
  { route: '/providers', path: '/providers', on: 'invented' },
  { route: '/providers/:name', path: `/providers/inventp02?${april}`, on: 'invented' },
  { route: '/compare', path: '/compare', on: 'carried' },
  {
    route: '/compare',
    path: `/compare?organisation=invented-place-01&organisation=inventp02&standard=31-day-drug&standard=62-day-referral&${april}`,
    on: 'invented',
  },
  { route: '/map', path: '/map', on: 'carried' },
  { route: '/search', path: '/search', on: 'carried' },
  { route: '/search', path: '/search?q=leeds', on: 'carried' },
  { route: '/search', path: '/search?q=xyzzy', on: 'carried' },
  { route: '/sources', path: '/sources', on: 'carried' },
  { route: '/sources', path: '/sources', on: 'invented' },
  { route: '/sources/:hash', path: '/sources/{source}', on: 'invented' },
  { route: '/sources/:hash', path: '/sources/{source}', on: 'carried' },
  { route: '/method', path: '/method', on: 'carried' },
  { route: '/method/rules', path: '/method/rules', on: 'carried' },
  { route: '/method/rules/:id', path: '/method/rules/treatment', on: 'carried' },
  { route: '/method/rules/:id', path: '/method/rules/allocation', on: 'invented' },
  { route: '/method/rules/:id', path: '/method/rules/treatmnt', on: 'carried', status: 404 },
  { route: '/glossary', path: '/glossary', on: 'carried' },
  { route: '/accessibility', path: '/accessibility', on: 'carried' },
  { route: '/data', path: '/data', on: 'carried' },
  { route: '/data', path: '/data', on: 'invented' },
  { route: '/api', path: '/api', on: 'invented' },
  { route: 'none', path: '/alliance/north-east-london', on: 'carried', status: 404 },
  {
    route: '/national-chart',
    path: '/national-chart?period=april&basis=provider',
    on: 'invented',
    status: 400,
  },
];
