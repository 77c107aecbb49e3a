// Made by tools/build-register.ts from published lookups (docs/organisations.md). Do not edit.

/** Integrated care boards, before July 2022 partnerships: code | name | opened | closed | other codes | aliases | former names. */
export const boards = `
QE1|NHS Lancashire and South Cumbria ICB|||E54000048|NHS Lancashire and South Cumbria Integrated Care Board|Healthier Lancashire and South Cumbria@2022-06
QF7|NHS South Yorkshire ICB|||E54000009 E54000061|NHS South Yorkshire Integrated Care Board|South Yorkshire and Bassetlaw@2022-06
QGH|NHS Herefordshire and Worcestershire ICB|||E54000019|NHS Herefordshire and Worcestershire Integrated Care Board|Herefordshire and Worcestershire@2022-06
QH8|NHS Mid and South Essex ICB|||E54000026|NHS Mid and South Essex Integrated Care Board|Mid and South Essex@2022-06
QHG|NHS Bedfordshire, Luton and Milton Keynes ICB|||E54000024|NHS Bedfordshire, Luton and Milton Keynes Integrated Care Board|Bedfordshire, Luton and Milton Keynes@2022-06
QHL|NHS Birmingham and Solihull ICB|||E54000017 E54000055|NHS Birmingham and Solihull Integrated Care Board|Birmingham and Solihull@2022-06
QHM|NHS North East and North Cumbria ICB|||E54000049 E54000050|NHS North East and North Cumbria Integrated Care Board|Cumbria and North East@2022-06
QJ2|NHS Derby and Derbyshire ICB|||E54000012 E54000058|NHS Derby and Derbyshire Integrated Care Board|Joined Up Care Derbyshire@2022-06
QJG|NHS Suffolk and North East Essex ICB|||E54000023|NHS Suffolk and North East Essex Integrated Care Board|Suffolk and North East Essex@2022-06
QJK|NHS Devon ICB|||E54000037|NHS Devon Integrated Care Board|Devon@2022-06
QJM|NHS Lincolnshire ICB|||E54000013|NHS Lincolnshire Integrated Care Board|Lincolnshire@2022-06
QK1|NHS Leicester, Leicestershire and Rutland ICB|||E54000015|NHS Leicester, Leicestershire and Rutland Integrated Care Board|Leicester, Leicestershire and Rutland@2022-06
QKK|NHS South East London ICB|||E54000030|NHS South East London Integrated Care Board|Our Healthier South East London@2022-06
QKS|NHS Kent and Medway ICB|||E54000032|NHS Kent and Medway Integrated Care Board|Kent and Medway@2022-06
QM7|NHS Hertfordshire and West Essex ICB|||E54000025|NHS Hertfordshire and West Essex Integrated Care Board|Hertfordshire and West Essex@2022-06
QMF|NHS North East London ICB|||E54000029|NHS North East London Integrated Care Board|East London Health and Care Partnership@2022-06
QMJ|NHS North Central London ICB|||E54000028|NHS North Central London Integrated Care Board|North London Partners in Health and Care@2022-06
QMM|NHS Norfolk and Waveney ICB|||E54000022|NHS Norfolk and Waveney Integrated Care Board|Norfolk and Waveney Health and Care Partnership@2022-06
QNC|NHS Staffordshire and Stoke-on-Trent ICB|||E54000010|NHS Staffordshire and Stoke-on-Trent Integrated Care Board|Staffordshire and Stoke on Trent@2022-06
QNQ|NHS Frimley ICB|||E54000034|NHS Frimley Integrated Care Board|Frimley Health and Care ICS@2022-06; Frimley Health@2020-03
QNX|NHS Sussex ICB|||E54000033 E54000053|NHS Sussex Integrated Care Board|Sussex Health and Care Partnership@2022-06; Sussex and East Surrey Health and Care Partnership@2021-03; Sussex and East Surrey@2020-03
QOC|NHS Shropshire, Telford and Wrekin ICB|||E54000011|NHS Shropshire, Telford and Wrekin Integrated Care Board|Shropshire and Telford and Wrekin@2022-06
QOP|NHS Greater Manchester ICB|||E54000007 E54000057|NHS Greater Manchester Integrated Care Board|Greater Manchester Health and Social Care Partnership@2022-06
QOQ|NHS Humber and North Yorkshire ICB|||E54000006 E54000051|NHS Humber and North Yorkshire Integrated Care Board|Humber, Coast and Vale@2022-06
QOX|NHS Bath and North East Somerset, Swindon and Wiltshire ICB|||E54000040|NHS Bath and North East Somerset, Swindon and Wiltshire Integrated Care Board|Bath and North East Somerset, Swindon and Wiltshire@2022-06
QPM|NHS Northamptonshire ICB|||E54000020 E54000059|NHS Northamptonshire Integrated Care Board|Northamptonshire@2022-06
QR1|NHS Gloucestershire ICB|||E54000043|NHS Gloucestershire Integrated Care Board|Gloucestershire@2022-06
QRL|NHS Hampshire and Isle of Wight ICB|||E54000042|NHS Hampshire and Isle of Wight Integrated Care Board|Hampshire and the Isle of Wight@2022-06
QRV|NHS North West London ICB|||E54000027|NHS North West London Integrated Care Board|North West London Health and Care Partnership@2022-06
QSL|NHS Somerset ICB|||E54000038|NHS Somerset Integrated Care Board|Somerset@2022-06
QT1|NHS Nottingham and Nottinghamshire ICB|||E54000014 E54000060|NHS Nottingham and Nottinghamshire Integrated Care Board|Nottingham and Nottinghamshire Health and Care@2022-06
QT6|NHS Cornwall and the Isles of Scilly ICB|||E54000036|NHS Cornwall and the Isles of Scilly Integrated Care Board|Cornwall and the Isles of Scilly Health and Social Care Partnership@2022-06; Cornwall and the Isles of Scilly@2020-03
QU9|NHS Buckinghamshire, Oxfordshire and Berkshire West ICB|||E54000044|NHS Buckinghamshire, Oxfordshire and Berkshire West Integrated Care Board|Buckinghamshire, Oxfordshire and Berkshire West@2022-06
QUA|NHS Black Country ICB|||E54000016 E54000062|NHS Black Country Integrated Care Board|The Black Country and West Birmingham@2022-06
QUE|NHS Cambridgeshire and Peterborough ICB|||E54000021 E54000056|NHS Cambridgeshire and Peterborough Integrated Care Board|Cambridgeshire and Peterborough@2022-06
QUY|NHS Bristol, North Somerset and South Gloucestershire ICB|||E54000039|NHS Bristol, North Somerset and South Gloucestershire Integrated Care Board|Bristol, North Somerset and South Gloucestershire@2022-06
QVV|NHS Dorset ICB|||E54000041|NHS Dorset Integrated Care Board|Dorset@2022-06
QWE|NHS South West London ICB|||E54000031|NHS South West London Integrated Care Board|South West London Health and Care Partnership@2022-06
QWO|NHS West Yorkshire ICB|||E54000005 E54000054|NHS West Yorkshire Integrated Care Board|West Yorkshire and Harrogate (Health and Care Partnership)@2022-06
QWU|NHS Coventry and Warwickshire ICB|||E54000018|NHS Coventry and Warwickshire Integrated Care Board|Coventry and Warwickshire@2022-06
QXU|NHS Surrey Heartlands ICB|||E54000035 E54000052|NHS Surrey Heartlands Integrated Care Board|Surrey Heartlands Health and Care Partnership@2022-06; Surrey Heartlands@2020-03
QYG|NHS Cheshire and Merseyside ICB|||E54000008|NHS Cheshire and Merseyside Integrated Care Board|Cheshire and Merseyside@2022-06
`;
