import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

const squeeze = promisify(gzip);
const unsqueeze = promisify(gunzip);

/** An answer as it is made. */
export interface MadeAnswer {
  readonly type: string;
  /** The name under which a browser saves it; none where it is shown. */
  readonly saveAs?: string;
  readonly body: string | Buffer;
}

/** An answer as it is kept: text compressed, as most ask for it; what is compressed by itself as it is. */
export interface KeptAnswer extends Omit<MadeAnswer, 'body'> {
  readonly bytes: Buffer;
  readonly isSqueezed: boolean;
}

/** Answers by address. The figures of an open store never change, so neither do the answers. */
export interface KeptAnswers {
  /** The answer kept under a key, else the one that is made now and kept. */
  readonly getOrMake: (key: string, make: () => Promise<MadeAnswer>) => Promise<KeptAnswer>;
}

/** Keeps up to so many bytes of answers; those that were not asked for longest go first. */
export function keepAnswers(bytes: number): KeptAnswers {
  const kept = new LRUCache<string, KeptAnswer>({ maxSize: bytes, sizeCalculation: sizeOf });
  const making = new Map<string, Promise<KeptAnswer>>();
  const make = async (key: string, maker: () => Promise<MadeAnswer>): Promise<KeptAnswer> => {
    const answer = await toKept(await maker());
    kept.set(key, answer);
    return answer;
  };
  return {
    getOrMake: (key, maker) => {
      const known = kept.get(key);
      if (known !== undefined) return Promise.resolve(known);
      const made = making.get(key) ?? make(key, maker).finally(() => making.delete(key));
      making.set(key, made);
      return made;
    },
  };
}

/** The text of a squeezed answer, for who cannot read it so. */
export function plainOf({ bytes }: KeptAnswer): Promise<Buffer> {
  return unsqueeze(bytes);
}

async function toKept({ body, ...about }: MadeAnswer): Promise<KeptAnswer> {
  if (typeof body !== 'string') return { ...about, bytes: body, isSqueezed: false };
  return { ...about, bytes: await squeeze(body), isSqueezed: true };
}

/** What an answer takes beside its bytes: its key, its type, and the place in the list. */
const AROUND = 600;

function sizeOf({ bytes }: KeptAnswer): number {
  return bytes.length + AROUND;
}
