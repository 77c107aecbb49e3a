import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

const squeeze = promisify(gzip);

/** An answer as it was sent, ready to be sent again. */
export interface KeptAnswer {
  readonly type: string;
  /** The name under which a browser saves it; none where it is shown. */
  readonly saveAs?: string;
  readonly body: string | Buffer;
  /** The body compressed; null where it is a picture that is compressed already. */
  readonly gzip: Buffer | null;
}

/** Answers by address. The figures of an open store never change, so neither do the answers. */
export interface KeptAnswers {
  /** The answer kept under a key, else the one that is made now and kept. */
  readonly getOrMake: (key: string, make: () => Promise<UnkeptAnswer>) => Promise<KeptAnswer>;
}

/** An answer that is not compressed yet. */
export type UnkeptAnswer = Omit<KeptAnswer, 'gzip'>;

/** Keeps up to so many bytes of answers; those that were not asked for longest go first. */
export function keepAnswers(bytes: number): KeptAnswers {
  const kept = new LRUCache<string, KeptAnswer>({ maxSize: bytes, sizeCalculation: sizeOf });
  const making = new Map<string, Promise<KeptAnswer>>();
  const make = async (key: string, maker: () => Promise<UnkeptAnswer>): Promise<KeptAnswer> => {
    const answer = await compressed(await maker());
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

async function compressed(answer: UnkeptAnswer): Promise<KeptAnswer> {
  return { ...answer, gzip: typeof answer.body === 'string' ? await squeeze(answer.body) : null };
}

/** Text takes two bytes for a letter at worst. */
function sizeOf({ body, gzip: squeezed }: KeptAnswer): number {
  return 2 * body.length + (squeezed?.length ?? 0) + 200;
}
