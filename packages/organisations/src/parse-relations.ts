import type { Relation, RelationKind, Succession } from './register.ts';
import { isSourceId, type SourceId } from './source.ts';
import { cellParts, tableLines } from './table-lines.ts';

type Block = Omit<Relation, 'code' | 'to'>;

const kinds: ReadonlySet<string> = new Set<RelationKind>(['alliance', 'board', 'region']);
const isKind = (word: string): word is RelationKind => kinds.has(word);

/** The source of an id in a table; an id that is not known is a mistake in the table. */
export function knownSource(id: string): SourceId {
  if (isSourceId(id)) return id;
  throw new Error(`a table of the register names an unknown source: ${id}`);
}

/** `@ board 2021-04 - attribution-2022 stated`: kind, first month, last month or `-`, source, stated or derived. */
function parseHeader(line: string): Block {
  const [, kind = '', from = '', until = '', source = '', word] = line.split(' ');
  if (!isKind(kind)) throw new Error(`a table of the register has a wrong heading: ${line}`);
  return {
    kind,
    from,
    until: until === '-' ? null : until,
    source: knownSource(source),
    derived: word === 'derived',
  };
}

/** `QMF R1H RF4`: what they belong to, then those that belong to it. */
function parseMembers(block: Block, line: string): Relation[] {
  const [to = '', ...codes] = line.split(' ');
  const { kind, from, until, source, derived } = block;
  return codes.map((code) => ({ kind, code, to, from, until, source, derived }));
}

/** The relations of a table in blocks: a heading that says what holds and when, then lines of who belongs to whom. */
export function parseRelations(table: string): Relation[] {
  let block: Block | null = null;
  const relations: Relation[] = [];
  for (const line of tableLines(table))
    if (line.startsWith('@')) block = parseHeader(line);
    else if (block !== null) relations.push(...parseMembers(block, line));
  return relations;
}

/** The successions of a table of lines `successor | day | codes | source`, where the source may be left off. */
export const parseSuccessions = (table: string, otherwise: SourceId): Succession[] =>
  tableLines(table).flatMap((line) => {
    const [to = '', day = '', codes, source = otherwise] = line.split('|');
    return cellParts(codes, ' ').map((code) => ({ code, to, day, source: knownSource(source) }));
  });
