import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * What a browser may do with our pages: load styles and pictures from us, send forms to us, and nothing else. There
 * are no scripts. Whether addresses must be secure is for the proxy to say that makes them so.
 */
export const security: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
};
