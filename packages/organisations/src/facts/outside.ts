/**
 * Codes that belong to no alliance and no board, by why: reason | source | codes.
 * Several alliances: the by-hand file calls them "multiple". Outside England: the Organisation Data Service places
 * them in Wales. No mapping published: boards of April 2026, whose alliance no list in the register's sources says.
 */
export const outside = `
unknown-commissioner|published|UNKNOWN
national-hub|published|13Q
health-and-justice-hub|published|14M 14Q 14R 14T 32T 76A 97T
health-and-justice-hub|successions|14N 14P 14V 14W 14X
several-alliances|by-hand|NMV NQT NTP NV1 NVC NVM RGD RPG
outside-england|ods|RQF RT4 RYT
no-mapping-published|ods-2026|D7T5G S0E4D S1Y5D S9B9J T6Y0W Z9B2Z
`;
