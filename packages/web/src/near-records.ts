import {
  pathOf,
  type ResultKind,
  type Search,
  type SearchResult,
  search,
  successionOf,
} from '@clockstop/answers';
import type { Register } from '@clockstop/organisations';
import { likeness } from './likeness.ts';
import type { NearPage } from './near-page.ts';

const MOST = 3;
const ALIKE = 0.5;
const LONGEST_CODE = 6;

/** Folders of addresses, and what people take for them, by the kinds of results that lie there. */
const folders: readonly { readonly names: readonly string[]; readonly kinds: readonly ResultKind[] }[] = [
  { names: ['alliances', 'cancer-alliances', 'places', 'boroughs'], kinds: ['alliance', 'place'] },
  { names: ['boards', 'icbs', 'ccgs', 'sub-icbs', 'commissioners'], kinds: ['board', 'commissioner'] },
  { names: ['providers', 'trusts', 'hospitals'], kinds: ['provider'] },
  { names: ['standards', 'measures', 'targets'], kinds: ['standard'] },
];

/**
 * The organisations and standards that a wrong address seems to name: `/alliances/north-east-londn` an alliance,
 * `/providers/r1hh` a trust. What it names is sought in its folder first, then everywhere.
 */
export function nearRecords(register: Register, path: string): readonly NearPage[] {
  const { folder, text, ending } = partsOf(path);
  if (text === '') return [];
  const kinds = kindsIn(folder);
  const within = kinds === null ? [] : near(search(register, text, { kinds }));
  const found = within.length > 0 ? within : near(search(register, text), kinds === null);
  const likeliest = (found.length > 0 ? found : nearCode(register, text, kinds)).slice(0, MOST);
  return onceEach(likeliest.flatMap((result) => pagesOf(register, result, ending)));
}

interface Parts {
  readonly folder: string;
  readonly text: string;
  readonly ending: string;
}

/** `/alliances/north-east-londn.json` as folder, words and ending; in a path of one part the words are all there is. */
function partsOf(path: string): Parts {
  const [, bare = '', ending = ''] = /^(.*?)(\.(?:json|csv))?$/s.exec(decoded(path)) ?? [];
  const parts = bare.split('/').filter((part) => part !== '');
  const [folder = '', text = ''] = parts.length < 2 ? ['', parts[0]] : parts;
  return { folder: folder.toLowerCase(), text: text.replaceAll(/[-_+]/g, ' '), ending };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function kindsIn(folder: string): readonly ResultKind[] | null {
  const alike = folders.map(({ names, kinds }) => ({
    kinds,
    alike: Math.max(...names.map((name) => likeness(name, folder))),
  }));
  const [best] = alike.toSorted((one, other) => other.alike - one.alike);
  return best !== undefined && best.alike > ALIKE ? best.kinds : null;
}

type Found = Search['results'];

/** Outside a folder of organisations only what is called so counts, for any address shares a word with something. */
const near = ({ kind, results }: Search, isSure = false): Found =>
  isSure && kind === 'nearest' ? [] : results;

/** A code with a letter too many, or with two letters swapped. */
function nearCode(register: Register, text: string, kinds: readonly ResultKind[] | null): Found {
  if (kinds === null || text.length > LONGEST_CODE) return [];
  return slipsOf(text.toUpperCase()).flatMap((code) =>
    search(register, code, { kinds }).results.filter((result) => result.code === code),
  );
}

function slipsOf(code: string): readonly string[] {
  const slips = Array.from(code, (letter, at) => {
    const [before, next, after] = [code.slice(0, at), code.slice(at + 1, at + 2), code.slice(at + 2)];
    return [before + next + after, before + next + letter + after];
  });
  return [...new Set(slips.flat())];
}

/** The page of a result, and for one that has ended those of the organisations that go on with its work. */
function pagesOf(
  register: Register,
  { path, name, kind, code }: SearchResult,
  ending: string,
): readonly NearPage[] {
  const own = { path: kind === 'place' ? path : `${path}${ending}`, title: name };
  const today = kind === 'provider' || kind === 'alliance' ? successionOf(register, code).today : [];
  const successors = today.flatMap((successor) => {
    const to = pathOf(register, successor);
    return to === null ? [] : [{ path: `${to}${ending}`, title: successor.name }];
  });
  return [own, ...successors];
}

/** The first of those that have the same path. */
const onceEach = (pages: readonly NearPage[]): readonly NearPage[] =>
  pages.filter(({ path }, at) => pages.findIndex((page) => page.path === path) === at);
