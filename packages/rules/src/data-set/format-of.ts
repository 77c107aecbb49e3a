import type { Format } from './item.ts';
import { type ItemId, items } from './items.ts';

const formats: ReadonlyMap<ItemId, Format> = new Map(items.map(({ id, format }) => [id, format]));

/** How the item is written. */
export function formatOf(item: ItemId): Format {
  const format = formats.get(item);
  if (format === undefined) throw new Error(`no item ${item}`);
  return format;
}
