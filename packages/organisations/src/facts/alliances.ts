/**
 * Cancer alliances: code | name | opened | closed | other codes | aliases | former names.
 * The codes and names of 2019 and 2021 are those of the lookups of the Office for National Statistics, the names
 * since July 2022 those of the sub-ICB mapping; the other codes are those of the Organisation Data Service.
 */
export const alliances = `
E56000003|West Yorkshire and Harrogate Cancer Alliance||2021-03-31
E56000004|Humber, Coast and Vale Cancer Alliance||2021-03-31
E56000005|Cheshire and Merseyside Cancer Alliance|||N68|C&M; CMCA
E56000007|West Midlands Cancer Alliance|||N45|WM; WMCA
E56000010|South East London Cancer Alliance|||N47|SEL; SELCA
E56000011|Kent and Medway Cancer Alliance|||N92|K&M; KMCA
E56000012|Surrey and Sussex Cancer Alliance|||N87|SSCA
E56000013|Thames Valley Cancer Alliance|||N89|TVCA
E56000014|Peninsula Cancer Alliance|||N77
E56000015|Somerset, Wiltshire, Avon and Gloucestershire Cancer Alliance|||N48|SWAG
E56000016|Wessex Cancer Alliance|||N46
E56000017|North East and Cumbria Cancer Alliance||2021-03-31
E56000018|Lancashire and South Cumbria Cancer Alliance|||N76|L&SC; LSC
E56000019|Greater Manchester Cancer Alliance|||N67|GM; Greater Manchester Cancer
E56000020|North Central and North East London Cancer Alliance||2021-03-31||NCEL
E56000021|West London Cancer Alliance|||N78|RM Partners; RMP; NWSWL|North West and South West London Cancer Alliance@2022-06
E56000022|East of England - North Cancer Alliance||||EoE North
E56000023|East of England - South Cancer Alliance||||EoE South
E56000024|East Midlands Cancer Alliance|||N88|EM; EMCA
E56000025|South Yorkshire Cancer Alliance|||N80|SY; SYB|South Yorkshire and Bassetlaw Cancer Alliance@2022-06
E56000026|Humber and North Yorkshire Cancer Alliance|2021-04-01||N70|HNY; HCV|Humber, Coast and Vale Cancer Alliance@2022-06
E56000027|North Central London Cancer Alliance|2021-04-01||N99|NCL
E56000028|North East London Cancer Alliance|2021-04-01||N72|NEL
E56000029|Northern Cancer Alliance|2021-04-01||N69|NCA
E56000030|West Yorkshire and Harrogate Cancer Alliance|2021-04-01||N63|WYH; WY&H
`;

/** When an alliance took over the area of another: successor | day | whom it took over. */
export const allianceSuccessions = `
E56000026|2021-04-01|E56000004
E56000027|2021-04-01|E56000020
E56000028|2021-04-01|E56000020
E56000029|2021-04-01|E56000017
E56000030|2021-04-01|E56000003
`;
