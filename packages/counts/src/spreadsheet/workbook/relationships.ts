import { posix } from 'node:path';
import { forEachElement } from '../xml/xml-elements.ts';
import { type PackageParts, resolvePart } from '../zip/package-parts.ts';

/** A pointer from one part of an Office document to another. */
export interface Relationship {
  readonly id: string;
  /** The last piece of the type's address, such as `worksheet`; the same in strict and transitional files. */
  readonly type: string;
  /** The name of the part pointed to. */
  readonly part: string;
}

/** The relationships of a part inside the file; of the file itself for the empty string. None when it has no list. */
export function readRelationships(parts: PackageParts, source: string): readonly Relationship[] {
  const list = posix.join(posix.dirname(source), '_rels', `${posix.basename(source)}.rels`);
  const found: Relationship[] = [];
  if (!parts.has(list)) return found;
  forEachElement(parts.read(list, 'maxListBytes'), list, ({ name, attributes }) => {
    if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
    const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
    const part = resolvePart(source, attributes.get('Target') ?? '');
    found.push({ id: attributes.get('Id') ?? '', type, part });
  });
  return found;
}
