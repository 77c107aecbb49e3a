/* What a test sees of a page from inside it. Each look gives what is wrong, in words; nothing where all is well. */

const all = (selector, among = document) => [...among.querySelectorAll(selector)];
const isSeen = (each) =>
  each.checkVisibility({ visibilityProperty: true }) && each.getClientRects().length > 0;
const named = (each) => each.outerHTML.replace(/\s+/g, ' ').slice(0, 160);
const refused = [];

document.addEventListener('securitypolicyviolation', (event) =>
  refused.push(`refused by the policy: ${event.violatedDirective} ${event.blockedURI}`),
);

/** The order of headings. The NHS design system puts the summary of errors before the first. */
function outline() {
  const headings = all('h1, h2, h3, h4, h5, h6').filter(
    (each) => each.closest('.nhsuk-error-summary') === null,
  );
  const levels = headings.map((each) => Number(each.tagName[1]));
  const leaps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
    ...(leaps.length === 0 ? [] : [`headings out of order: ${levels.join(' ')}`]),
    ...all('h1, h2, h3, h4')
      .filter((each) => each.textContent.trim() === '')
      .map(named),
  ];
}

function landmarks() {
  const wanted = [
    'body > header',
    'body > main#maincontent',
    'body > footer',
    'nav[aria-label="Pages"]',
    'search',
  ];
  return wanted.filter((selector) => document.querySelector(selector) === null);
}

const nameOf = (link) =>
  [link.getAttribute('aria-label'), link.textContent, ...all('img', link).map(({ alt }) => alt)]
    .join(' ')
    .trim();

function links() {
  const vague = /^(here|more|link|read more|click here|this)$/i;
  const empty = all('a[href]').filter((link) => nameOf(link) === '' || vague.test(nameOf(link)));
  const nowhere = all('a[href^="#"]').filter((link) => document.getElementById(link.hash.slice(1)) === null);
  return [...empty, ...nowhere].map((link) => `link: ${named(link)}`);
}

function tables() {
  const [first] = all('h1');
  const before = all('table').filter((table) => first?.compareDocumentPosition(table) !== 4);
  const bare = all('table').filter((table) => (table.caption?.textContent ?? '').trim() === '');
  const unscoped = all('th:not([scope])');
  return [...before, ...bare, ...unscoped].map((each) => `table: ${named(each)}`);
}

/** Cells whose words reach into the next, or stand one letter below the other. */
function cells() {
  const shown = all('td, th').filter(
    (cell) => isSeen(cell) && cell.rowSpan === 1 && cell.textContent.trim().length > 12,
  );
  const wrong = shown.filter(
    (cell) => cell.scrollWidth > cell.clientWidth + 1 || cell.clientHeight > 8 * cell.clientWidth,
  );
  return wrong.map((cell) => `cell: ${named(cell)}`);
}

function inline() {
  const handlers = all('*').filter((each) => [...each.attributes].some(({ name }) => name.startsWith('on')));
  const written = all('[style], style, script:not([src]), [tabindex]:not([tabindex="0"], [tabindex="-1"])');
  return [...handlers, ...written].map((each) => `inline: ${named(each)}`);
}

function forms() {
  return all('form')
    .filter((form) => all('[type="submit"]', form).length === 0)
    .map(named);
}

async function images() {
  const pictures = all('img');
  for (const each of pictures) each.loading = 'eager';
  await Promise.allSettled(pictures.map((each) => each.decode()));
  return pictures
    .filter((each) => !each.hasAttribute('alt') || each.naturalWidth === 0)
    .map((each) => `image: ${named(each)}`);
}

/** What makes the page wider than the screen; what scrolls in a region of its own does not. */
function tooWide() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = all('body *').filter((each) => each.getBoundingClientRect().right > width + 1);
  return [`${document.documentElement.scrollWidth} wide`, ...wide.slice(-3).map(named)];
}

const focusable = 'a[href], button, summary, input:not([type="hidden"]), select, textarea, [tabindex="0"]';

/** How something looks, as far as focus changes it: itself, and what the NHS draws for a radio or checkbox. */
function looksOf(each) {
  const shown = [
    getComputedStyle(each),
    ...[...(each.labels ?? [])].map((label) => getComputedStyle(label, '::before')),
  ];
  return shown
    .map((style) => [style.outline, style.boxShadow, style.backgroundColor, style.borderColor].join(' '))
    .join(' ');
}

function unseenFocus() {
  const reachable = all(focusable).filter((each) => each.checkVisibility() && !each.disabled);
  return reachable
    .filter((each) => {
      each.blur();
      const before = looksOf(each);
      each.focus();
      return document.activeElement !== each || looksOf(each) === before;
    })
    .map((each) => `focus cannot be seen: ${named(each)}`);
}

/** The place of what has the focus among all that can have it, in the order of the page. */
const focusPlace = () => all(focusable).indexOf(document.activeElement);

function motion() {
  const moves = (style) =>
    style.animationName !== 'none' ||
    /[1-9]/.test(style.transitionDuration) ||
    style.scrollBehavior === 'smooth';
  return all('*')
    .filter((each) => [null, '::before', '::after'].some((part) => moves(getComputedStyle(each, part))))
    .map((each) => `moves: ${named(each)}`);
}

function paper() {
  const gone = all('body > header, body > footer, form, .nhsuk-skip-link').filter(isSeen);
  /* Half the border of a table stands outside of it. */
  const width = document.documentElement.clientWidth + 2;
  const cut = all('main :is(table, img, svg)')
    .filter(isSeen)
    .filter((each) => rightEdge(each) > width || isScrolled(each));
  return [...gone.map((each) => `printed: ${named(each)}`), ...cut.map((each) => `cut: ${named(each)}`)];
}

const rightEdge = (each) => each.getBoundingClientRect().right;

/** Whether something stands in a region that can show only a part of it. */
function isScrolled(each) {
  const region = each.closest('.app-scroll');
  if (region === null || getComputedStyle(region).overflowX === 'visible') return false;
  return region.scrollWidth > region.clientWidth;
}

/** Marks that have the colour of the page they stand on. */
function lostMarks() {
  const canvas = getComputedStyle(document.body).backgroundColor.replace(
    'rgba(0, 0, 0, 0)',
    'rgb(255, 255, 255)',
  );
  const isInk = (paint) => paint !== 'none' && paint !== canvas && paint !== 'rgba(0, 0, 0, 0)';
  const shapes = 'path, circle, rect, line, text';
  return all('main svg')
    .filter(isSeen)
    .filter((svg) => {
      const styles = all(shapes, svg).map((shape) => getComputedStyle(shape));
      return !styles.some(({ fill, stroke }) => isInk(fill) || isInk(stroke));
    })
    .map((svg) => `cannot be seen: ${named(svg)}`);
}

/** Signs that grow as wide and as high as the page where no styles hold them. */
function hugeSigns() {
  return all('svg[aria-hidden="true"]')
    .filter((svg) => svg.getBoundingClientRect().height > 100)
    .map(named);
}

globalThis.look = {
  ...{
    outline,
    landmarks,
    links,
    tables,
    cells,
    inline,
    forms,
    images,
    tooWide,
    unseenFocus,
    focusPlace,
    motion,
  },
  ...{ paper, lostMarks, hugeSigns, refused: () => refused, focused: () => document.activeElement },
  openAll: () =>
    all('details').forEach((each) => {
      each.open = true;
    }),
};
