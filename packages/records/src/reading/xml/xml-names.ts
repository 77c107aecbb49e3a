/**
 * The element names of a submission in XML: the one place that knows them. The official names were not to be had, so
 * these are our own: the names of the items in the NHS Data Dictionary run together, each word with a capital.
 */
import { items } from '@clockstop/rules';

/** The element that holds all records. */
export const rootElement = 'CancerWaitingTimes';

/** The element of one record; it holds the items in the order of the specification, empty or left out where unknown. */
export const recordElement = 'CancerWaitingTimesRecord';

/** `DATE FIRST SEEN` as `DateFirstSeen`. */
function elementName(name: string): string {
  return name
    .split(/[^A-Z0-9]+/)
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
}

/** The elements of the items, in the order of the specification. */
export const itemElements: readonly string[] = items.map(({ name }) => elementName(name));

const places: ReadonlyMap<string, number> = new Map(itemElements.map((name, place) => [name, place]));

/** The place of an item by its element, from 0; -1 when there is no such item. */
export function itemPlace(element: string): number {
  return places.get(element) ?? -1;
}
