/**
 * Names that trusts bore before: code | name@last month, the latest first. The months are those in which the
 * published files last gave the name, or the last before a merger that changed it; where it is not known when a
 * name ended the month is left off.
 */
export const formerNames = `
R1K|London North West Healthcare NHS Trust@2017-07
RA7|University Hospitals Bristol NHS Foundation Trust@2020-03
RA9|South Devon Healthcare NHS Foundation Trust@2015-09
RAJ|Southend University Hospital NHS Foundation Trust@2020-03
RAX|Kingston Hospital NHS Trust@2015-07
RBN|St Helens and Knowsley Teaching Hospitals NHS Trust@2023-06; St Helens and Knowsley Hospital Services NHS Trust@2017-07; St Helens and Knowsley Hospitals NHS Trust@2016-03
RBQ|Liverpool Heart and Chest NHS Foundation Trust@2015-07
RC9|Luton and Dunstable University Hospital NHS Foundation Trust@2020-03; Luton and Dunstable Hospital NHS Foundation Trust@2015-07
RCB|York Teaching Hospital NHS Foundation Trust@2017-07
RD1|Royal United Hospital Bath NHS Trust@2015-07
RD8|Milton Keynes Hospital NHS Foundation Trust@2016-03
RDE|Colchester Hospital University NHS Foundation Trust@2018-06
RDR|Sussex Community NHS Trust@2016-03
RDU|Frimley Park Hospital NHS Foundation Trust@2014-09
REM|Aintree University Hospital NHS Foundation Trust@2019-09
RGM|Papworth Hospital NHS Foundation Trust@2017-07
RGN|Peterborough and Stamford Hospitals NHS Foundation Trust@2017-03
RH5|Somerset Partnership NHS Foundation Trust@2020-03
RH8|Royal Devon and Exeter NHS Foundation Trust@2022-03
RHU|Portsmouth Hospitals NHS Trust@2017-07
RJ2|Lewisham Healthcare NHS Trust@2015-07
RJ7|St George's Healthcare NHS Trust@2015-07
RJC|South Warwickshire NHS Foundation Trust@2022-09
RJE|University Hospital of North Staffordshire NHS Trust@2015-07
RJL|Northern Lincolnshire and Goole Hospitals NHS Foundation Trust@2015-07
RK9|Plymouth Hospitals NHS Trust@2017-07
RKE|The Whittington Hospital NHS Trust@2017-07
RM3|Salford Royal NHS Foundation Trust@2021-09
RMP|Tameside Hospital NHS Foundation Trust@2016-06
RP5|Doncaster and Bassetlaw Hospitals NHS Foundation Trust@2016-06
RQ3|Birmingham Children's Hospital NHS Foundation Trust@2017-01
RQX|Homerton University Hospital NHS Foundation Trust@2021-11
RTG|Derby Teaching Hospitals NHS Foundation Trust@2018-06; Derby Hospitals NHS Foundation Trust@2015-07
RTH|Oxford University Hospitals NHS Trust@2016-03
RWA|Hull and East Yorkshire Hospitals NHS Trust@2017-07
RWG|West Hertfordshire Hospitals NHS Trust@2021-11
RWW|Warrington and Halton Hospitals NHS Foundation Trust@2017-07
RXF|Mid Yorkshire Hospitals NHS Trust@2023-03
RY2|Bridgewater Community Healthcare NHS Trust@2015-07
RYR|Western Sussex Hospitals NHS Foundation Trust@2021-03; Western Sussex Hospitals NHS Trust@2015-07
TAH|Sheffield Health and Social Care NHS Foundation Trust
`;

/**
 * Names that trusts took after the Organisation Data Service file of 2023: code | first month | name. The months
 * are those in which the published files, the independent list of 2025 or the service as read in 2026 first show
 * the name.
 */
export const newNames = `
RA2|2025-03|Royal Surrey NHS Foundation Trust
RA7|2026-07|Bristol NHS Foundation Trust
RAX|2024-10|Kingston and Richmond NHS Foundation Trust
RRE|2025-03|Midlands Partnership University NHS Foundation Trust
RRF|2025-03|Wrightington, Wigan and Leigh Teaching Hospitals NHS Foundation Trust
RW1|2024-10|Hampshire and Isle of Wight Healthcare NHS Foundation Trust
RWD|2024-10|United Lincolnshire Teaching Hospitals NHS Trust
RWH|2026-07|East and North Hertfordshire Teaching NHS Trust
RWW|2026-04|North Cheshire and Mersey NHS Foundation Trust
RXY|2025-03|Kent and Medway Mental Health NHS Trust
RY3|2026-04|East of England Community Health and Care NHS Trust
`;
