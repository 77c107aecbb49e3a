import type { RecordKey } from './record-key.ts';

const SMALLEST = 1 << 10;

/**
 * The records seen so far in one file, each by the 64 bits of its key: 24 to 48 bytes a record, so that files of millions
 * can be looked through. Of a million files of ten million records, about three have two different keys with equal bits.
 */
export class SeenRecords {
  /** Three numbers a slot: the two halves of the key, and the row, which is 0 while the slot is free. */
  #slots = new Int32Array(3 * SMALLEST);
  #count = 0;

  /** The row of an earlier record with this key; null, after noting the row, when there was none. */
  earlier(key: RecordKey, row: number): number | null {
    if (2 * this.#count >= this.#slots.length / 3) this.#grow();
    const slot = slotOf(this.#slots, key);
    const seen = this.#slots[slot + 2] ?? 0;
    if (seen !== 0) return seen;
    this.#slots.set([key[0], key[1], row], slot);
    this.#count++;
    return null;
  }

  #grow(): void {
    const [old, grown] = [this.#slots, new Int32Array(2 * this.#slots.length)];
    for (let slot = 0; slot < old.length; slot += 3) {
      const entry = old.subarray(slot, slot + 3);
      const [first = 0, second = 0, row = 0] = entry;
      if (row !== 0) grown.set(entry, slotOf(grown, [first, second]));
    }
    this.#slots = grown;
  }
}

/** Where the slot is that holds the key, or the free one where it goes. */
function slotOf(slots: Int32Array, [first, second]: RecordKey): number {
  const last = slots.length / 3 - 1;
  let slot = first & last;
  while (slots[3 * slot + 2] !== 0 && (slots[3 * slot] !== first || slots[3 * slot + 1] !== second)) {
    slot = (slot + 1) & last;
  }
  return 3 * slot;
}
