import type { FastifyInstance } from 'fastify';
import type { AssetFile } from '../assets.ts';

const YEAR = 'public, max-age=31536000, immutable';
const DAY = 'public, max-age=86400';

/** Stylesheet and icons. They are in memory: no address can reach a file on the disk. */
export function assetRoutes(app: FastifyInstance, files: ReadonlyMap<string, AssetFile>): void {
  for (const [address, { type, content, isForEver }] of files) {
    app.get(address, (_request, reply) =>
      reply
        .type(type)
        .header('cache-control', isForEver ? YEAR : DAY)
        .send(content),
    );
  }
}
