import type { Drawing } from '../invented-file.ts';

/** Small sound files of every layout, with figures of nobody. */

/** G2: 62 days from referral, by care setting, with England in each part. */
export const g2: Drawing = `
62-DAY (URGENT GP REFERRAL TO TREATMENT) WAIT FOR FIRST TREATMENT: ALL CANCERS
PERIOD: June 2015
BASIS: PROVIDER BASED INCLUDING WELSH CROSS-BORDER PATIENTS AND "UNKNOWNS"
DEFINITIONS: AMD 23/2011
Footnotes: See bottom of page

PART A: ADMITTED CARE
 | | | | | NUMBER OF PEOPLE RECEIVING FIRST TREATMENT FOR CANCER | | | PERCENTAGE TREATED WITHIN 62 DAYS | | NUMBER OF PEOPLE RECEIVING FIRST TREATMENT FOR CANCER
ONS AREA ID (1) | ODS CODE (2) | ACCOUNTABLE PROVIDER | CARE SETTING (3) | CANCER TYPE | TOTAL | WITHIN 62 DAYS | AFTER 62 DAYS | | | WITHIN 31 DAYS | 32 TO 38 DAYS | 39 TO 48 DAYS | 49 TO 62 DAYS | 63 TO 76 DAYS | 77 TO 90 DAYS | 91 TO 104 DAYS | AFTER 104 DAYS
E18000001 | R1A | FIRST TRUST  | ADMITTED | ALL CANCERS | 10 | 8.5 | 1.5 | 85.00%  | | 4 | 2 | 1.5 | 1 | 0.5 | 0 | 0 | 1
E18000001 | R1B | SECOND TRUST | ADMITTED | ALL CANCERS | 4  | 4   | 0   | 100.00% | | 4 | 0 | 0   | 0 | 0   | 0 | 0 | 0
 | | ALL ENGLISH PROVIDERS | ADMITTED | ALL CANCERS | 14 | 12.5 | 1.5 | 89.29% | | 8 | 2 | 1.5 | 1 | 0.5 | 0 | 0 | 1

PART B: NON-ADMITTED CARE
ONS AREA ID (1) | ODS CODE (2) | ACCOUNTABLE PROVIDER | CARE SETTING (3) | CANCER TYPE | TOTAL | WITHIN 62 DAYS | AFTER 62 DAYS | | | WITHIN 31 DAYS | 32 TO 38 DAYS | 39 TO 48 DAYS | 49 TO 62 DAYS | 63 TO 76 DAYS | 77 TO 90 DAYS | 91 TO 104 DAYS | AFTER 104 DAYS
E18000001 | R1A | FIRST TRUST | NON-ADMITTED | ALL CANCERS | 1.5 | 1 | 0.5 | 66.67 | | 1 | 0 | 0 | 0 | 0 | 0.5 | 0 | 0
 | | ALL ENGLISH PROVIDERS | NON-ADMITTED | ALL CANCERS | 1.5 | 1 | 0.5 | 66.67 | | 1 | 0 | 0 | 0 | 0 | 0.5 | 0 | 0

PART C: ALL CARE
ONS AREA ID (1) | ODS CODE (2) | ACCOUNTABLE PROVIDER | CARE SETTING (3) | CANCER TYPE | TOTAL | WITHIN 62 DAYS | AFTER 62 DAYS | | | WITHIN 31 DAYS | 32 TO 38 DAYS | 39 TO 48 DAYS | 49 TO 62 DAYS | 63 TO 76 DAYS | 77 TO 90 DAYS | 91 TO 104 DAYS | AFTER 104 DAYS
E18000001 | R1A | FIRST TRUST  | ALL CARE | ALL CANCERS | 11.5 | 9.5 | 2 | 0.82608695 | | 5 | 2 | 1.5 | 1 | 0.5 | 0.5 | 0 | 1
E18000001 | R1B | SECOND TRUST | ALL CARE | ALL CANCERS | 4    | 4   | 0 | 1          | | 4 | 0 | 0   | 0 | 0   | 0   | 0 | 0
 | | ALL ENGLISH PROVIDERS | ALL CARE | ALL CANCERS | 15.5 | 13.5 | 2 | 0.87096774 | | 9 | 2 | 1.5 | 1 | 0.5 | 0.5 | 0 | 1

(1) ONS area ID
(2) Organisation Data Service code
(3) - which refers to the setting of the treatment
`;

/** A small G2 table for making wrong ones: the row of R1A is row 6, that of R1B row 7, England's row 8. */
export const small: Drawing = `
31-DAY WAIT FOR SECOND OR SUBSEQUENT TREATMENT: SURGERY
PERIOD: July 2021
BASIS: PROVIDER BASED

ODS CODE | PROVIDER | CANCER TYPE | TOTAL | WITHIN 31 DAYS | AFTER 31 DAYS | TREATED WITHIN 31 DAYS
R1A | FIRST TRUST  | SURGERY | 5 | 4 | 1 | 0.8
R1B | SECOND TRUST | SURGERY | 3 | 3 | 0 | 1
 | ALL ENGLISH PROVIDERS | SURGERY | 8 | 7 | 1 | 0.875
`;

/** G1: a quarter; rarer cancers have England rows with nobody under them. */
export const g1: Readonly<Record<string, Drawing>> = {
  Frontpage: `


Cancer Waiting Times statistics
Quarter One 2015-2016
`,
  'TWO WEEK WAIT-ALL CANCER': `
ALL CANCERS TWO WEEK WAIT
Q1 2015-2016 (April, May, June)
BASIS: PROVIDER BASED INCLUDING WELSH CROSS-BORDER PATIENTS AND "UNKNOWNS"
DEFINITIONS: AMD 23/2011
Footnotes: See bottom of page
 | | | | NUMBER OF PATIENTS SEEN BY A SPECIALIST | | | PERCENTAGE SEEN WITHIN 14 DAYS | | NUMBER OF PATIENTS SEEN BY A SPECIALIST
ONS AREA ID (2) | ODS CODE (3) | PROVIDER | SUSPECTED TYPE OF CANCER (4) | TOTAL | WITHIN 14 DAYS | AFTER 14 DAYS | | | WITHIN 14 DAYS | IN 15 TO 16 DAYS | IN 17 TO 21 DAYS | IN 22 TO 28 DAYS | AFTER 28 DAYS
E18000005 | R1A | FIRST TRUST  | ALL SUSPECTED CANCER | 20 | 17 | 3 | 0.85 | | 17 | 1 | 1 | 0 | 1
E18000005 | R1B | SECOND TRUST | ALL SUSPECTED CANCER | 10 | 10 | 0 | 1    | | 10 | 0 | 0 | 0 | 0
 | | ALL ENGLISH PROVIDERS | ALL SUSPECTED CANCER | 30 | 27 | 3 | 0.9 | | 27 | 1 | 1 | 0 | 1
`,
  '31-DAY (RARER CANCERS)': `
31-DAY (URGENT GP REFERRAL TO TREATMENT) WAIT FOR FIRST TREATMENT FOR RARER CANCERS
Q1 2015-2016 (April, May, June)
BASIS: PROVIDER BASED INCLUDING WELSH CROSS-BORDER PATIENTS AND "UNKNOWNS"
ONS AREA ID (1) | ODS CODE (2) | ACCOUNTABLE PROVIDER (3) | CARE SETTING (4) | CANCER TYPE (5) | TOTAL | WITHIN 31 DAYS | AFTER 31 DAYS
E18000005 | R1A | FIRST TRUST  | ALL CARE | TESTICULAR | 2.5 | 2 | 0.5
E18000005 | R1B | SECOND TRUST | ALL CARE | ACUTE LEUKAEMIA | 1 | 0 | 1
 | | ALL ENGLISH PROVIDERS | ALL CARE | TESTICULAR | 2.5 | 2 | 0.5
 | | ALL ENGLISH PROVIDERS | ALL CARE | ACUTE LEUKAEMIA | 1 | 0 | 1
 | | ALL ENGLISH PROVIDERS | ALL CARE | ALL RARE CANCERS | 3.5 | 2 | 1.5
`,
};

/** G3: groups of a month told by a serial number; it ends at UNKNOWN and has no England row. */
export const g3: Readonly<Record<string, Drawing>> = {
  FRONTPAGE: `
Waiting Times for Suspected and Diagnosed Cancer Patients: Commissioner Based
Status: Provisional Official Statistics
Some more words after the status
`,
  'TWO WEEK WAIT-ALL CANCER': `
ALL CANCERS TWO WEEK WAIT
43922
BASIS: COMMISSIONER BASED
DEFINITIONS: DSCN 20/2008


 | | | | NUMBER OF PATIENTS SEEN BY A SPECIALIST | | | PERCENTAGE
 | ODS CODE (1) | CLINICAL COMMISSIONING GROUP (CCG) | CANCER TYPE | TOTAL | WITHIN 14 DAYS | AFTER 14 DAYS | SEEN WITHIN 14 DAYS
 | 01F | NHS HALTON CCG | ALL CANCERS | 12 | 9 | 3 | 0.75
 | 01J | NHS KNOWSLEY CCG | ALL CANCERS | 6 | 6 | 0
 | 13Q | NATIONAL COMMISSIONING HUB 1 | ALL CANCERS | 2 | 1 | 1 | 0.5
 | UNKNOWN | UNKNOWN | ALL CANCERS | 4 | 3 | 1 | 0.75
`,
  '62-DAY (SCREENING)': `
62-DAY WAIT FOR FIRST TREATMENT FROM SCREENING SERVICE REFERRAL: ALL CANCERS
PERIOD: APR 2020/21
BASIS: COMMISSIONER BASED
 | ODS CODE (1) | CLINICAL COMMISSIONING GROUP (CCG) | CARE SETTING | CANCER TYPE | TOTAL | WITHIN 62 DAYS | AFTER 62 DAYS | TREATED WITHIN 62 DAYS
 | 01F | NHS HALTON CCG | ALL CARE | ALL CANCERS | 3 | 3 | 0 | 1
`,
};

/** G4: no total of settings, both ALL CANCERS and each cancer, and 28 days twice. */
export const g4: Drawing = `
PERIOD | YEAR | MONTH | STANDARD | ORG CODE | CARE SETTING/REFERRAL ROUTE | CANCER TYPE | TOTAL TREATED | WITHIN STANDARD | BREACHES
44287 | 2021-22 | APR | 2WW | R1A | '' | Suspected skin cancer | 42 | 41 | 1
44287 | 2021-22 | APR | 2WW Breast | R1A | '' | Exhibited (non-cancer) breast symptoms - cancer not initially suspected | 6 | 5 | 1
44287 | 2021-22 | APR | 28 Days FDS | R1A | '' | All Routes | 9 | 7 | 2
44287 | 2021-22 | APR | 28 Days FDS (By Route) | R1A | Urgent suspected cancer | Suspected lung cancer | 8 | 6 | 2
44287 | 2021-22 | APR | 28 Days FDS (By Route) | R1A | National screening Programme | Missing or Invalid | 1 | 1 | 0
44287 | 2021-22 | APR | 31 Days | R1A | Admitted | ALL CANCERS | 5 | 5 | 0
44287 | 2021-22 | APR | 31 Days | R1A | Admitted | Lung | 2 | 2 | 0
44287 | 2021-22 | APR | 31 Days | R1A | Admitted | Skin | 3 | 3 | 0
44287 | 2021-22 | APR | 31 Days | R1A | Non-admitted | ALL CANCERS | 1 | 0 | 1
44287 | 2021-22 | APR | 31 Days | R1A | Non-admitted | Lung | 1 | 0 | 1
44287 | 2021-22 | APR | 31 Days Sub (Surgery) | R1A | Admitted | SURGERY | 4 | 3 | 1
44287 | 2021-22 | APR | 62 Days (Upgrade) | R1A | Non-admitted | ALL CANCERS | 2.5 | 1.5 | 1
44317 | 2021-22 | MAY | 2WW | R1A | '' | Suspected skin cancer | 3 | 3 | 0
44562 | 2021-22 | JAN | 2WW | R1B | '' | Suspected skin cancer | 2 | 2 | 0
`;

/** G5: the combined standards; the modality of 28 days is empty. */
export const g5: Drawing = `
PERIOD | YEAR | MONTH | STANDARD | ORG CODE | STAGE/ROUTE | TREATMENT MODALITY | CANCER TYPE | TOTAL TREATED | WITHIN STANDARD | BREACHES
45200 | 2023/24 | OCT | 28-day FDS | R1A | BREAST SYMPTOMATIC, CANCER NOT SUSPECTED | | Exhibited (non-cancer) breast symptoms - cancer not initially suspected | 7 | 6 | 1
45200 | 2023/24 | OCT | 28-day FDS | R1A | NATIONAL SCREENING PROGRAMME | '' | Missing or Invalid | 2 | 1 | 1
45200 | 2023/24 | OCT | 31-day Combined | R1A | First Treatment | ALL MODALITIES | ALL CANCERS | 3 | 3 | 0
45200 | 2023/24 | OCT | 31-day Combined | R1A | First Treatment | ALL MODALITIES | Lung | 3 | 3 | 0
45200 | 2023/24 | OCT | 31-day Combined | R1A | First Treatment | Surgery | ALL CANCERS | 3 | 3 | 0
45200 | 2023/24 | OCT | 31-day Combined | R1A | Subsequent Treatment | Other | ALL CANCERS | 1 | 0 | 1
45200 | 2023/24 | OCT | 31-day Combined | R1A | Subsequent Treatment | ALL MODALITIES | ALL CANCERS | 1 | 0 | 1
45200 | 2023/24 | OCT | 31-day Combined | R1A | Subsequent Treatment | ALL MODALITIES | Skin | 1 | 0 | 1
45200 | 2023/24 | OCT | 62-day Combined | R1A | Screening | ALL MODALITIES | ALL CANCERS | 1.5 | 1 | 0.5
45200 | 2023/24 | OCT | 62-day Combined | R1A | Consultant Upgrade | ALL MODALITIES | ALL CANCERS | 2 | 1.5 | 0.5
`;

/** G6: England's code is an empty text, blank headings are a space, first-seen sheets have neither AFTER nor share. */
export const g6: Readonly<Record<string, Drawing>> = {
  Frontpage: `
Cancer Waiting Times
Status: Final Official Statistics
Data Quality
FIRST TRUST was unable to submit all of its records for this month, and its figures are lower than they should be.
`,
  '62-DAY (ALL CANCER)': `
TWO MONTH (62-DAY) WAIT FROM AN URGENT SUSPECTED CANCER OR BREAST SYMPTOMATIC REFERRAL
Oct-23
BASIS: PROVIDER BASED INCLUDING WELSH CROSS-BORDER PATIENTS AND 'UNKNOWNS'
DEFINITIONS:  DCB0147 Amd 16/2019

PART A: ALL ROUTES
 | ODS CODE (1) | ACCOUNTABLE PROVIDER | REFERRAL ROUTE | CANCER TYPE (3) | TOTAL | WITHIN 62 DAYS | AFTER 62 DAYS | TREATED WITHIN 62 DAYS | " " | WITHIN 31 DAYS | IN 32 TO 38 DAYS | IN 39 TO 48 DAYS | IN 49 TO 62 DAYS | IN 63 TO 76 DAYS | IN 77 TO 90 DAYS | IN 91 TO 104 DAYS | AFTER 104 DAYS
 | R1A | FIRST TRUST | ALL ROUTES | ALL CANCERS | 3.5 | 2.5 | 1 | 0.714285714285714 | '' | 1 | 0.5 | 0 | 1 | 0 | 0 | 0 | 1
 | '' | ALL ENGLISH PROVIDERS | ALL ROUTES | ALL CANCERS | 3.5 | 2.5 | 1 | 0.714285714285714 | '' | 1 | 0.5 | 0 | 1 | 0 | 0 | 0 | 1

PART B: SCREENING
 | ODS CODE (1) | ACCOUNTABLE PROVIDER | REFERRAL ROUTE | CANCER TYPE (3) | TOTAL | WITHIN 62 DAYS | AFTER 62 DAYS | TREATED WITHIN 62 DAYS | " " | WITHIN 31 DAYS | IN 32 TO 38 DAYS | IN 39 TO 48 DAYS | IN 49 TO 62 DAYS | IN 63 TO 76 DAYS | IN 77 TO 90 DAYS | IN 91 TO 104 DAYS | AFTER 104 DAYS
 | R1A | FIRST TRUST | Urgent Screening | ALL CANCERS | 3.5 | 2.5 | 1 | 0.714285714285714 | '' | 1 | 0.5 | 0 | 1 | 0 | 0 | 0 | 1
 | '' | ALL ENGLISH PROVIDERS | Urgent Screening | ALL CANCERS | 3.5 | 2.5 | 1 | 0.714285714285714 | '' | 1 | 0.5 | 0 | 1 | 0 | 0 | 0 | 1
`,
  'UBS referral to FHA': `
WAIT FROM URGENT BREAST SYMPTOMATIC REFERRAL TO BEING SEEN AT A FIRST HOSPITAL ASSESSMENT
Oct-23
BASIS: PROVIDER BASED INCLUDING WELSH CROSS-BORDER PATIENTS AND 'UNKNOWNS'
DEFINITIONS:  DCB0147 Amd 16/2019



 | | | | NUMBER OF PATIENTS SEEN BY A SPECIALIST
 | ODS CODE (1) | ACCOUNTABLE PROVIDER | REFERRAL REASON | TOTAL | WITHIN 14 DAYS | IN 15 TO 16 DAYS | IN 17 TO 21 DAYS | IN 22 TO 28 DAYS | AFTER 28 DAYS
 | R1A | FIRST TRUST | Exhibited (non-cancer) breast symptoms - cancer not initially suspected | 8 | 5 | 1 | 0 | 2 | 0
 | R1B | SECOND TRUST | Exhibited (non-cancer) breast symptoms - cancer not initially suspected | 1 | 0 | 0 | 0 | 0 | 1
 | '' | ALL ENGLISH PROVIDERS | Exhibited (non-cancer) breast symptoms - cancer not initially suspected | 9 | 5 | 1 | 0 | 2 | 1
`,
};

/** G7: cumulative, both bases in one file, each with its England; the modality of 28 days is empty. */
export const g7: Drawing = `
Period | Basis | Org_Code | Parent_Org | Org_Name | Standard_or_Item | Cancer_Type | Referral_Route_or_Stage | Treatment_Modality | Total | Within | After | Performance | Within_14_days | In_15_to_28_days | In_29_to_42_days | In_43_to_62_days | After_62_days | Within_31_days | In_32_to_38_days | In_39_to_48_days | In_49_to_62_days | In_63_to_76_days | In_77_to_90_days | In_91_to_104_days | After_104_days
01/04/2025 | Provider | R1A | MIDLANDS | FIRST TRUST | 62D | ALL CANCERS | ALL ROUTES | ALL MODALITIES | 3.5 | 2.5 | 1 | 0.714285714 | | | | | | 1 | 0.5 | 0 | 1 | 0 | 0 | 0 | 1
01/04/2025 | Provider | R1B | MIDLANDS | SECOND TRUST | 62D | ALL CANCERS | ALL ROUTES | ALL MODALITIES | 2 | 2 | 0 | 1 | | | | | | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0
01/04/2025 | Provider | Total | | ALL ENGLISH PROVIDERS | 62D | ALL CANCERS | ALL ROUTES | ALL MODALITIES | 5.5 | 4.5 | 1 | 0.818181818 | | | | | | 2 | 1.5 | 0 | 1 | 0 | 0 | 0 | 1
01/04/2025 | Commissioner | QAA | MIDLANDS | A BOARD | 62D | ALL CANCERS | ALL ROUTES | ALL MODALITIES | 5.5 | 4.5 | 1 | 0.818181818 | | | | | | 2 | 1.5 | 0 | 1 | 0 | 0 | 0 | 1
01/04/2025 | Commissioner | Total | | ALL ENGLISH COMMISSIONERS | 62D | ALL CANCERS | ALL ROUTES | ALL MODALITIES | 5.5 | 4.5 | 1 | 0.818181818 | | | | | | 2 | 1.5 | 0 | 1 | 0 | 0 | 0 | 1
01/05/2025 | Provider | R1A | MIDLANDS | FIRST TRUST | FDS | Suspected lung cancer | URGENT SUSPECTED CANCER | | 4 | 3 | 1 | 0.75 | 1 | 2 | 0 | 1 | 0 | | | | | | | |
01/05/2025 | Provider | R1A | MIDLANDS | FIRST TRUST | 31D | Lung | First Treatment | Surgery | 2 | 1 | 1 | 0.5 | | | | | 0 | 1 | 1 | 0 | 0 | | | |
`;
