/**
 * Commissioners that are no place: code | name | opened | closed | other codes | aliases. The names since 2022 are
 * those of the published workbooks; those that ended in March 2020 are known from the successions only.
 */
export const hubs = `
13Q|National Commissioning Hub 1
14M|London - Health and Justice Commissioning Hub||||London - H&J Commissioning Hub
14N|Health and Justice Commissioning Hub 14N||2020-03-31
14P|Health and Justice Commissioning Hub 14P||2020-03-31
14Q|Midlands - Health and Justice Commissioning Hub||||Midlands - H&J Commissioning Hub
14R|East of England - Health and Justice Commissioning Hub||||East of England - H&J Commissioning Hub
14T|South West - Health and Justice Commissioning Hub||||South West - H&J Commissioning Hub
14V|Health and Justice Commissioning Hub 14V||2020-03-31
14W|Health and Justice Commissioning Hub 14W||2020-03-31
14X|Health and Justice Commissioning Hub 14X||2020-03-31
32T|North West - Health and Justice Commissioning Hub|2020-04-01|||North West - H&J Commissioning Hub
76A|North East and Yorkshire - Health and Justice Commissioning Hub|2020-04-01|||North East and Yorkshire - H&J Commissioning Hub
97T|South East - Health and Justice Commissioning Hub|2020-04-01|||South East - H&J Commissioning Hub
UNKNOWN|Unknown commissioner
`;
