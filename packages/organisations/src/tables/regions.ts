// Made by tools/build-register.ts from published lookups (docs/organisations.md). Do not edit.

/** Regions of NHS England: code | name | opened | closed | other codes | aliases | former names. */
export const regions = `
Y56|London|||E40000003
Y58|South West|||E40000006
Y59|South East|||E40000005
Y60|Midlands|||E40000011
Y61|East of England|||E40000007
Y62|North West|||E40000010
Y63|North East and Yorkshire|||E40000012
`;
