// Made by tools/build-register.ts from published lookups (docs/organisations.md). Do not edit.

/** NHS trusts: code | name | opened | closed | other codes | aliases | former names. */
export const trusts = `
R0A|Manchester University NHS Foundation Trust|2017-10-01
R0B|South Tyneside and Sunderland NHS Foundation Trust|2019-04-01
R0D|University Hospitals Dorset NHS Foundation Trust|2020-10-01
R1A|Herefordshire and Worcestershire Health and Care NHS Trust|2011-07-01
R1C|Solent NHS Trust|2011-04-01
R1D|Shropshire Community Health NHS Trust|2011-07-01
R1F|Isle of Wight NHS Trust|2012-04-01
R1H|Barts Health NHS Trust|2012-04-01
R1K|London North West University Healthcare NHS Trust|2014-10-01
R1L|Essex Partnership University NHS Foundation Trust|2017-04-01
RA2|Royal Surrey County Hospital NHS Foundation Trust|1991-04-01
RA4|Yeovil District Hospital NHS Foundation Trust|1991-04-01|2023-03-31
RA7|University Hospitals Bristol and Weston NHS Foundation Trust|1991-04-01
RA9|Torbay and South Devon NHS Foundation Trust|1991-04-01
RAE|Bradford Teaching Hospitals NHS Foundation Trust|1991-04-01
RAJ|Mid and South Essex NHS Foundation Trust|1991-04-01
RAL|Royal Free London NHS Foundation Trust|1991-04-01
RAN|Royal National Orthopaedic Hospital NHS Trust|1991-04-01
RAP|North Middlesex University Hospital NHS Trust|1991-04-01
RAS|The Hillingdon Hospitals NHS Foundation Trust|1991-04-01
RAT|North East London NHS Foundation Trust|2001-04-01
RAX|Kingston Hospital NHS Foundation Trust|1991-04-01
RBD|Dorset County Hospital NHS Foundation Trust|1991-04-01
RBK|Walsall Healthcare NHS Trust|1991-04-01
RBL|Wirral University Teaching Hospital NHS Foundation Trust|1991-04-01
RBN|Mersey and West Lancashire Teaching Hospitals NHS Trust|1991-04-01
RBQ|Liverpool Heart and Chest Hospital NHS Foundation Trust|1991-04-01
RBS|Alder Hey Children's NHS Foundation Trust|1991-04-01
RBT|Mid Cheshire Hospitals NHS Foundation Trust|1991-04-01
RBV|The Christie NHS Foundation Trust|1991-04-01
RBZ|Northern Devon Healthcare NHS Trust|1991-04-01|2022-03-31
RC9|Bedfordshire Hospitals NHS Foundation Trust|1992-04-01
RCB|York and Scarborough Teaching Hospitals NHS Foundation Trust|1992-04-01
RCD|Harrogate and District NHS Foundation Trust|1992-04-01
RCF|Airedale NHS Foundation Trust|1992-04-01
RCU|Sheffield Children's NHS Foundation Trust|1992-04-01
RCX|The Queen Elizabeth Hospital, King's Lynn, NHS Foundation Trust|1992-04-01
RD1|Royal United Hospitals Bath NHS Foundation Trust|1992-04-01
RD3|Poole Hospital NHS Foundation Trust|1992-04-01|2020-09-30
RD8|Milton Keynes University Hospital NHS Foundation Trust|1992-04-01
RDE|East Suffolk and North Essex NHS Foundation Trust|1992-04-01
RDR|Sussex Community NHS Foundation Trust|1992-04-01
RDU|Frimley Health NHS Foundation Trust|1992-04-01
RDY|Dorset Healthcare University NHS Foundation Trust|1992-04-01
RDZ|The Royal Bournemouth and Christchurch Hospitals NHS Foundation Trust|1992-04-01|2020-09-30
REF|Royal Cornwall Hospitals NHS Trust|1992-04-01
REM|Liverpool University Hospitals NHS Foundation Trust|1992-04-01
REN|The Clatterbridge Cancer Centre NHS Foundation Trust|1992-04-01
REP|Liverpool Women's NHS Foundation Trust|1992-04-01
RET|The Walton Centre NHS Foundation Trust|1992-04-01
RF4|Barking, Havering and Redbridge University Hospitals NHS Trust|2001-04-01
RFF|Barnsley Hospital NHS Foundation Trust|1993-04-01
RFR|The Rotherham NHS Foundation Trust|1993-04-01
RFS|Chesterfield Royal Hospital NHS Foundation Trust|1993-04-01
RGD|Leeds and York Partnership NHS Foundation Trust|1993-04-01
RGM|Royal Papworth Hospital NHS Foundation Trust|1993-04-01
RGN|North West Anglia NHS Foundation Trust|1993-04-01
RGP|James Paget University Hospitals NHS Foundation Trust|1993-04-01
RGR|West Suffolk NHS Foundation Trust|1993-04-01
RGT|Cambridge University Hospitals NHS Foundation Trust|1993-04-01
RH5|Somerset NHS Foundation Trust|1993-04-01
RH8|Royal Devon University Healthcare NHS Foundation Trust|1993-04-01
RHA|Nottinghamshire Healthcare NHS Foundation Trust|2001-04-01
RHM|University Hospital Southampton NHS Foundation Trust|1993-04-01
RHQ|Sheffield Teaching Hospitals NHS Foundation Trust|2001-04-01
RHU|Portsmouth Hospitals University NHS Trust|1993-04-01
RHW|Royal Berkshire NHS Foundation Trust|1993-04-01
RJ1|Guy's and St Thomas' NHS Foundation Trust|1993-04-01
RJ2|Lewisham and Greenwich NHS Trust|1993-04-01
RJ6|Croydon Health Services NHS Trust|1993-04-01
RJ7|St George's University Hospitals NHS Foundation Trust|1993-04-01
RJ8|Cornwall Partnership NHS Foundation Trust|1993-04-01
RJC|South Warwickshire University NHS Foundation Trust|1993-04-01
RJE|University Hospitals of North Midlands NHS Trust|1993-04-01
RJL|Northern Lincolnshire and Goole NHS Foundation Trust|2001-04-01
RJN|East Cheshire NHS Trust|1993-04-01
RJR|Countess of Chester Hospital NHS Foundation Trust|1993-04-01
RJZ|King's College Hospital NHS Foundation Trust|1993-04-01
RK5|Sherwood Forest Hospitals NHS Foundation Trust|1994-04-01
RK9|University Hospitals Plymouth NHS Trust|1994-04-01
RKB|University Hospitals Coventry and Warwickshire NHS Trust|1993-04-01
RKE|Whittington Health NHS Trust|1993-04-01
RKL|West London NHS Trust|2001-04-01
RL1|The Robert Jones and Agnes Hunt Orthopaedic Hospital NHS Foundation Trust|1994-04-01
RL4|The Royal Wolverhampton NHS Trust|1994-04-01
RLQ|Wye Valley NHS Trust|1994-04-01
RLT|George Eliot Hospital NHS Trust|1994-04-01
RLY|North Staffordshire Combined Healthcare NHS Trust|1994-04-01
RM1|Norfolk and Norwich University Hospitals NHS Foundation Trust|1994-04-01
RM3|Northern Care Alliance NHS Foundation Trust|1994-04-01
RMC|Bolton NHS Foundation Trust|1994-04-01
RMP|Tameside and Glossop Integrated Care NHS Foundation Trust|1994-04-01
RMY|Norfolk and Suffolk NHS Foundation Trust|1994-04-01
RN3|Great Western Hospitals NHS Foundation Trust|1994-04-01
RN5|Hampshire Hospitals NHS Foundation Trust|1994-04-01
RN7|Dartford and Gravesham NHS Trust|1994-04-01
RNA|The Dudley Group NHS Foundation Trust|1994-04-01
RNK|Tavistock and Portman NHS Foundation Trust|1994-04-01
RNN|North Cumbria Integrated Care NHS Foundation Trust|2001-04-01
RNQ|Kettering General Hospital NHS Foundation Trust|1994-04-01
RNS|Northampton General Hospital NHS Trust|1994-04-01
RNU|Oxford Health NHS Foundation Trust|1994-04-01
RNZ|Salisbury NHS Foundation Trust|1994-04-01
RP1|Northamptonshire Healthcare NHS Foundation Trust|2001-04-01
RP4|Great Ormond Street Hospital for Children NHS Foundation Trust|1994-04-01
RP5|Doncaster and Bassetlaw Teaching Hospitals NHS Foundation Trust|2001-04-01
RP6|Moorfields Eye Hospital NHS Foundation Trust|1994-04-01
RP7|Lincolnshire Partnership NHS Foundation Trust|2001-04-01
RPA|Medway NHS Foundation Trust|1994-04-01
RPC|Queen Victoria Hospital NHS Foundation Trust|1994-04-01
RPG|Oxleas NHS Foundation Trust|1994-04-01
RPY|The Royal Marsden NHS Foundation Trust|1994-04-01
RQ3|Birmingham Women's and Children's NHS Foundation Trust|1995-04-01
RQF|Velindre NHS Trust|1994-04-01
RQM|Chelsea and Westminster Hospital NHS Foundation Trust|1994-04-01
RQW|The Princess Alexandra Hospital NHS Trust|1995-04-01
RQX|Homerton Healthcare NHS Foundation Trust|1995-04-01
RQY|South West London and St George's Mental Health NHS Trust|1995-04-01
RR7|Gateshead Health NHS Foundation Trust|1998-04-01
RR8|Leeds Teaching Hospitals NHS Trust|1998-04-01
RRE|Midlands Partnership NHS Foundation Trust|2001-04-01
RRF|Wrightington, Wigan and Leigh NHS Foundation Trust|2001-04-01
RRJ|The Royal Orthopaedic Hospital NHS Foundation Trust|1995-04-01
RRK|University Hospitals Birmingham NHS Foundation Trust|1995-04-01
RRP|Barnet, Enfield and Haringey Mental Health NHS Trust|2001-04-01
RRU|London Ambulance Service NHS Trust|1996-04-01
RRV|University College London Hospitals NHS Foundation Trust|1996-04-01
RT1|Cambridgeshire and Peterborough NHS Foundation Trust|2002-04-01
RT2|Pennine Care NHS Foundation Trust|2002-04-01
RT3|Royal Brompton and Harefield NHS Foundation Trust|1998-04-01|2021-01-31
RT4|Welsh Ambulance Services NHS Trust|1998-04-01
RT5|Leicestershire Partnership NHS Trust|1999-04-01
RTD|The Newcastle upon Tyne Hospitals NHS Foundation Trust|1998-04-01
RTE|Gloucestershire Hospitals NHS Foundation Trust|2002-04-01
RTF|Northumbria Healthcare NHS Foundation Trust|1998-04-01
RTG|University Hospitals of Derby and Burton NHS Foundation Trust|1998-04-01
RTH|Oxford University Hospitals NHS Foundation Trust|1998-04-01
RTK|Ashford and St Peter's Hospitals NHS Foundation Trust|1998-04-01
RTP|Surrey and Sussex Healthcare NHS Trust|1998-04-01
RTQ|Gloucestershire Health and Care NHS Foundation Trust|2002-04-01
RTR|South Tees Hospitals NHS Foundation Trust|2002-04-01
RTV|North West Boroughs Healthcare NHS Foundation Trust|2002-04-01|2021-05-31
RTX|University Hospitals of Morecambe Bay NHS Foundation Trust|1998-04-01
RV3|Central and North West London NHS Foundation Trust|1999-04-01
RV5|South London and Maudsley NHS Foundation Trust|1999-04-01
RV9|Humber Teaching NHS Foundation Trust|1999-10-01
RVJ|North Bristol NHS Trust|1999-04-01
RVN|Avon and Wiltshire Mental Health Partnership NHS Trust|1999-04-01
RVR|Epsom and St Helier University Hospitals NHS Trust|1999-04-01
RVV|East Kent Hospitals University NHS Foundation Trust|1999-04-01
RVW|North Tees and Hartlepool NHS Foundation Trust|1999-04-01
RVY|Southport and Ormskirk Hospital NHS Trust|1999-04-01|2023-06-30
RW1|Southern Health NHS Foundation Trust|2001-04-01
RW4|Mersey Care NHS Foundation Trust|2001-04-01
RW5|Lancashire and South Cumbria NHS Foundation Trust|2002-04-01
RW6|Pennine Acute Hospitals NHS Trust|2002-04-01|2021-09-30
RWA|Hull University Teaching Hospitals NHS Trust|1999-10-01
RWD|United Lincolnshire Hospitals NHS Trust|2000-04-01
RWE|University Hospitals of Leicester NHS Trust|2000-04-01
RWF|Maidstone and Tunbridge Wells NHS Trust|2000-04-01
RWG|West Hertfordshire Teaching Hospitals NHS Trust|2000-04-01
RWH|East and North Hertfordshire NHS Trust|2000-04-01
RWJ|Stockport NHS Foundation Trust|2000-04-01
RWK|East London NHS Foundation Trust|2000-04-01
RWP|Worcestershire Acute Hospitals NHS Trust|2000-04-01
RWR|Hertfordshire Partnership University NHS Foundation Trust|2001-04-01
RWV|Devon Partnership NHS Trust|2001-04-01
RWW|Warrington and Halton Teaching Hospitals NHS Foundation Trust|2001-04-01
RWX|Berkshire Healthcare NHS Foundation Trust|2001-04-01
RWY|Calderdale and Huddersfield NHS Foundation Trust|2001-04-01
RX1|Nottingham University Hospitals NHS Trust|2006-04-01
RX2|Sussex Partnership NHS Foundation Trust|2006-04-01
RX3|Tees, Esk and Wear Valleys NHS Foundation Trust|2006-04-01
RX4|Cumbria, Northumberland, Tyne and Wear NHS Foundation Trust|2006-04-01
RX6|North East Ambulance Service NHS Foundation Trust|2006-07-01
RX7|North West Ambulance Service NHS Trust|2006-07-01
RX8|Yorkshire Ambulance Service NHS Trust|2006-07-01
RX9|East Midlands Ambulance Service NHS Trust|2006-07-01
RXA|Cheshire and Wirral Partnership NHS Foundation Trust|2002-04-01
RXC|East Sussex Healthcare NHS Trust|2002-04-01
RXE|Rotherham Doncaster and South Humber NHS Foundation Trust|2004-04-01
RXF|Mid Yorkshire Teaching NHS Trust|2002-04-01
RXG|South West Yorkshire Partnership NHS Foundation Trust|2002-04-01
RXH|Brighton and Sussex University Hospitals NHS Trust|2002-04-01|2021-03-31
RXK|Sandwell and West Birmingham Hospitals NHS Trust|2002-04-01
RXL|Blackpool Teaching Hospitals NHS Foundation Trust|2002-04-01
RXM|Derbyshire Healthcare NHS Foundation Trust|2002-04-01
RXN|Lancashire Teaching Hospitals NHS Foundation Trust|2002-08-01
RXP|County Durham and Darlington NHS Foundation Trust|2002-10-01
RXQ|Buckinghamshire Healthcare NHS Trust|2003-04-01
RXR|East Lancashire Hospitals NHS Trust|2003-04-01
RXT|Birmingham and Solihull Mental Health NHS Foundation Trust|2003-04-01
RXV|Greater Manchester Mental Health NHS Foundation Trust|2003-04-01
RXW|The Shrewsbury and Telford Hospital NHS Trust|2003-10-01
RXX|Surrey and Borders Partnership NHS Foundation Trust|2005-04-01
RXY|Kent and Medway NHS and Social Care Partnership Trust|2006-04-01
RY2|Bridgewater Community Healthcare NHS Foundation Trust|2010-11-01
RY3|Norfolk Community Health and Care NHS Trust|2010-11-01
RY4|Hertfordshire Community NHS Trust|2010-11-01
RY5|Lincolnshire Community Health Services NHS Trust|2011-04-01
RY6|Leeds Community Healthcare NHS Trust|2011-04-01
RY7|Wirral Community Health and Care NHS Foundation Trust|2011-04-01
RY8|Derbyshire Community Health Services NHS Foundation Trust|2011-04-01
RY9|Hounslow and Richmond Community Healthcare NHS Trust|2011-04-01
RYA|West Midlands Ambulance Service University NHS Foundation Trust|2006-07-01
RYC|East of England Ambulance Service NHS Trust|2006-07-01
RYD|South East Coast Ambulance Service NHS Foundation Trust|2006-07-01
RYE|South Central Ambulance Service NHS Foundation Trust|2006-07-01
RYF|South Western Ambulance Service NHS Foundation Trust|2006-07-01
RYG|Coventry and Warwickshire Partnership NHS Trust|2006-10-01
RYJ|Imperial College Healthcare NHS Trust|2007-10-01
RYK|Dudley Integrated Health and Care NHS Trust|2008-10-01
RYR|University Hospitals Sussex NHS Foundation Trust|2009-04-01
RYT|Public Health Wales NHS Trust|2009-10-01
RYV|Cambridgeshire Community Services NHS Trust|2010-04-01
RYW|Birmingham Community Healthcare NHS Foundation Trust|2010-11-01
RYX|Central London Community Healthcare NHS Trust|2010-11-01
RYY|Kent Community Health NHS Foundation Trust|2010-11-01
`;
