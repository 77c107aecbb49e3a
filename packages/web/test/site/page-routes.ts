import type { FastifyInstance } from 'fastify';

/** What is no page: files, data, pictures, the API itself, and what machines watch. */
const notPages = /^\/assets\/|^\/api\/v1|^\/health$|\.\w+$|\/:(chart|file)$/;

/** The paths of all routes that answer with a page, with a colon before each part that varies. */
export function pageRoutes(app: FastifyInstance): readonly string[] {
  return allRoutes(app).filter((path) => !notPages.test(path));
}

/** Reads the tree that the application prints of its routes: each line is below the last one that is less indented. */
function allRoutes(app: FastifyInstance): readonly string[] {
  const above: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part, methods] = /^([│├└─\s]*)(\S+)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
      if (part === undefined) return [];
      const depth = indent.length / 4;
      const path = `${depth > 1 ? (above[depth - 1] ?? '') : '/'}${part}`.replace(/^\/\//, '/');
      above[depth] = path;
      return methods?.includes('GET') ? [path] : [];
    });
}
