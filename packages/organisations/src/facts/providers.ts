/**
 * Independent and other providers, and trusts for primary care that ended in 2013 but were still reported:
 * code | name | opened | closed | other codes | aliases | former names.
 * Names as the published files give them ("Independent organisation" and "Discontinued organisation", which they
 * give to several codes, are left off); where they give none, as a public register of 2026 names the code (NCN,
 * NQA and those that first reported in 2025 or 2026), otherwise the code stands for the name.
 */
export const providers = `
5J2|Warrington PCT||2013-03-31
5M1|South Birmingham PCT||2013-03-31
5NM|Halton and St Helens PCT||2013-03-31
5P5|Surrey PCT||2013-03-31
5PL|Worcestershire PCT||2013-03-31
5QT|Isle of Wight NHS PCT||2013-03-31
AAV|Community Health and Eyecare Limited
AD9|Greenbrook Healthcare
ADP|Provider ADP (no name published)
AQK|Vernova Healthcare Community Interest Company
DJQ|Surrey Healthy Children and Families LLP
DLD|Provider DLD (no name published)
GEC|Rapid Investigation Service
NCN|DMC Healthcare
NDA|HCRG Care Services Ltd
NM6|Provider NM6 (no name published)
NMV|Partnerships in Care Ltd
NNE|Dorking Healthcare Limited (DHC)
NQ7|Medway Community Healthcare
NQA|Provide
NQT|HCRG Care Ltd
NRF|University of Southampton Auditory Implant Service
NT2|Nuffield Health
NT3|Spire Healthcare
NT4|Circle Health Group Limited
NT7|Netcare Healthcare UK
NTP|Practice Plus Group
NTV|CSH Surrey
NV1|InHealth Limited
NV3|Circle
NV5|Molecular Imaging Solutions Ltd (MIS)
NV7|Provider NV7 (no name published)
NVC|Ramsay Healthcare UK Operations Limited
NVE|Provider NVE (no name published)
NVG|Provider NVG (no name published)
NVM|Epsomedical Group
NVN|First Choice Health Ltd
NW6|HCA International
NWV|GP Care UK Limited
NXF|Ellenor
NYG|Sussex Community Dermatology Service
NYT|Assura East Riding LLP
S3H9L|The Hamptons Hospital Ltd|||||The Hamptons Hospital@2024-03
`;
