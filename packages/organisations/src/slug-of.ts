import type { Organisation } from './organisation.ts';

/** A text as it stands in a web address: small letters and hyphens. */
const hyphenated = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * The organisation's part of a web address: an alliance by its name, `north-east-london`, any other by its code,
 * `r1h`. The two codes of West Yorkshire and Harrogate, of 2019 and 2021, share one: it is the same alliance.
 */
export const slugOf = ({ kind, name, code }: Pick<Organisation, 'kind' | 'name' | 'code'>): string =>
  kind === 'alliance' ? hyphenated(name.replace(/ Cancer Alliance$/, '')) : code.toLowerCase();
