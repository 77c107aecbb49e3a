import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * What a browser may do with our pages: load styles, pictures and our one small script from us, send forms to us, and
 * nothing else. Whether addresses must be secure is for the proxy to say that makes them so.
 */
export const security: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
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
