// Made by tools/build-register.ts from published lookups (docs/organisations.md). Do not edit.

/** Walk-in centres and other sites: code | name | opened | closed | other codes | aliases | former names. */
export const sites = `
8J094|Badger Ltd
AAH|Tetbury Hospital Trust Ltd
ACH01|Whitstable Medical Practice
AD913|Beckenham Beacon Ucc
AJN|Workington Health Limited
AQN04|Phl Lymington Utc
ARN03|Local Care Direct
AXG|Wiltshire Health and Care
C82009|Market Harborough Med.Ctr
C82010|Oakham Medical Practice
C82038|Latham House Medical Practice
C83023|Sleaford Medical Group
DD401|Exmouth Minor Injury Unit
DT301|Herts Urgent Care (Ascots Lane)
L83087|Okehampton Medical Centre
NDA57|Haslemere Minor Injuries Unit
NDJ|First Community Health And Care Cic
NL7|Assura Vertis Urgent Care Centres (Birmingham)
NLX|Sirona Care and Health
NNF09|Bransholme Health Centre
NNF76|The Wilberforce Health Centre
NNF94|East Riding Community Hospital
NNFA7|Goole and District Hospital
NNJ07|Loughborough Urgent Care Centre
NNJ0H|Llr Ea - The Merlyn Vaz Health and Social Care Centre
NNJ12|Market Harborough
NNJ13|Melton Mowbray
NNJ14|Oadby
NNJ15|Oakham
NNJ|Dhu Health Care C.I.C
NQT10|Assura Reading Llp
NQT51|Station Plaza Health Centre
NQT5F|Skelmersdale Walk In Centre
NQT5H|Paulton Memorial Hospital
NQTE4|Summerfield Urgent Care Centre
NR3|Nottingham Citycare Partnership
NTP11|Practice Plus Group Hospital - Southampton
NTPAD|Practice Plus Group Surgical Centre - St Marys Portsmouth
NTV0B|Ashford Walk-In-Centre
NTV0W|Woking Walk In Centre
NV693|Rossendale Miu and Ooh
Y00751|East Berks Primary Care Ooh(Wam)
Y02147|Urgent Care Centre (Qms)
Y02428|Putnoe Medical Centre Walk In Centre
Y02532|Miriam Minor Emergency
Y02615|South Birmingham GP Walk In Centre
Y02676|Brighton Station Health Centre
Y03007|Erdington GP Health and Wellbeing Wic
Y03218|The Pinn Unregistered Wic
Y03571|Corby Urgent Care Centre
Y04538|Bracknell Urgent Care Centre Wic
`;
