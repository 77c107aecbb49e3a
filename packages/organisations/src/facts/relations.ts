/**
 * Relations kept by hand, in blocks (src/parse-relations.ts). Each replaces the relation of the tables that has the
 * same kind and code and begins in the same month.
 *
 * correction: two entries of the by-hand file that are wrong (src/corrections.ts).
 * seat: trusts whose alliance of that time was not that of their board's other trusts. The lookup of 2019 places
 * the commissioning group at the trust's seat: Harrogate (03E) in West Yorkshire and Harrogate, Swindon (12D, Great
 * Western) in Thames Valley, Bath (11E) and Wiltshire (99N, Salisbury) in Somerset, Wiltshire, Avon and
 * Gloucestershire, Surrey Heath (10C, Frimley) in Surrey and Sussex. Burton (05D) and Wexham Park (15D, Slough) were
 * in the areas of the West Midlands and of Thames Valley, though their successors are in another alliance.
 * by-hand: boards that the by-hand file names in its words, or that are the only one of the alliance it names.
 */
export const keptRelations = `
@ alliance 2009-04 2021-03 correction derived
E56000007 RRJ
E56000014 RBZ
@ alliance 2021-04 - correction stated
E56000007 RRJ
E56000014 RBZ
@ alliance 2009-04 2020-03 seat derived
E56000003 RCD
E56000013 RN3
E56000015 RD1 RNZ
@ alliance 2009-04 2021-03 seat derived
E56000012 RDU
@ alliance 2009-04 2018-06 seat derived
E56000007 RJF
@ alliance 2009-04 2014-09 seat derived
E56000013 RD7
@ board 2009-04 2020-03 seat derived
QWO RCD
@ board 2020-04 2021-03 attribution-2022 derived
QOQ RCD
@ board 2009-04 2018-06 seat derived
QNC RJF
@ board 2009-04 2014-09 seat derived
QNQ RD7
@ board 2009-04 - by-hand derived
QKS NQ7
QNX NYG
QOQ NYT
QUE S3H9L
QYG AQK
`;
