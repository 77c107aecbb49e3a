/**
 * NHS trusts that are not in the Organisation Data Service file of 2023: code | name | opened | closed.
 * Those that closed before, and those of codes that begin with T or came later; names and days by the published
 * workbooks, by the successions and by the Organisation Data Service as read in 2026.
 */
export const otherTrusts = `
G6V2S|North London NHS Foundation Trust|2024-11-01
R1E|Staffordshire and Stoke on Trent Partnership NHS Trust||2018-05-31
R1G|Torbay and Southern Devon Health and Care NHS Trust||2015-09-30
R1J|Gloucestershire Care Services NHS Trust|2013-03-22|2019-09-30
RA3|Weston Area Health NHS Trust||2020-03-31
RBA|Taunton and Somerset NHS Foundation Trust||2020-03-31
RBB|Royal National Hospital for Rheumatic Diseases NHS Foundation Trust||2015-01-31
RBF|Nuffield Orthopaedic Centre NHS Trust
RC1|Bedford Hospital NHS Trust|1992-04-01|2020-03-31
RC3|Ealing Hospital NHS Trust|1992-04-01|2014-09-30
RCC|Scarborough and North East Yorkshire Healthcare NHS Trust||2012-06-30
RD7|Heatherwood and Wexham Park Hospitals NHS Foundation Trust|1992-04-01|2014-09-30
RDD|Basildon and Thurrock University Hospitals NHS Foundation Trust|1992-04-01|2020-03-31
RE9|South Tyneside NHS Foundation Trust|1993-04-01|2019-03-31
RFW|West Middlesex University Hospital NHS Trust|1993-04-01|2015-08-31
RG2|Queen Elizabeth Hospital NHS Trust||2009-03-31
RG3|Bromley Hospitals NHS Trust||2009-03-31
RGC|Whipps Cross University Hospital NHS Trust|2001-04-01|2012-03-31
RGQ|Ipswich Hospital NHS Trust|1993-04-01|2018-06-30
RGZ|Queen Mary's Sidcup NHS Trust|1993-04-01|2009-03-31
RHX|Oxfordshire Learning Disability NHS Trust|1993-04-01|2012-10-31
RJD|Mid Staffordshire NHS Foundation Trust|1993-04-01|2017-10-31
RJF|Burton Hospitals NHS Foundation Trust|1993-04-01|2018-06-30
RJX|Calderstones Partnership NHS Foundation Trust|1993-04-01|2016-06-30
RLN|City Hospitals Sunderland NHS Foundation Trust|1994-04-01|2019-03-31
RLU|Birmingham Women's NHS Foundation Trust|1994-04-01|2017-01-31
RM2|University Hospital of South Manchester NHS Foundation Trust|1994-04-01|2017-09-30
RM4|Trafford Healthcare NHS Trust|1994-04-01|2012-03-31
RN1|Winchester and Eastleigh Healthcare NHS Trust||2012-01-09
RNH|Newham University Hospital NHS Trust|1994-04-01|2012-03-31
RNJ|Barts and the London NHS Trust|1994-04-01|2012-03-31
RNL|North Cumbria University Hospitals NHS Trust|2001-04-01|2019-09-30
RPL|Worthing and Southlands Hospitals NHS Trust|1994-04-01|2009-03-31
RPR|Royal West Sussex NHS Trust|1994-04-01|2009-03-31
RQ6|Royal Liverpool and Broadgreen University Hospitals NHS Trust|1995-04-01|2019-09-30
RQ8|Mid Essex Hospital Services NHS Trust|1995-04-01|2020-03-31
RQQ|Hinchingbrooke Health Care NHS Trust|1995-04-01|2017-03-31
RR1|Heart of England NHS Foundation Trust||2018-03-31
RR2|Isle of Wight Healthcare NHS Trust||2006-09-30
RRD|North Essex Partnership University NHS Foundation Trust|2001-04-01|2017-03-31
RT6|Suffolk Mental Health Partnership NHS Trust|1999-04-01|2011-12-31
RV7|Bedfordshire and Luton Mental Health and Social Care Partnership NHS Trust|1999-04-01|2010-03-31
RV8|North West London Hospitals NHS Trust|1999-04-01|2014-09-30
RVL|Barnet and Chase Farm Hospitals NHS Trust|1999-04-01|2014-06-30
RW3|Central Manchester University Hospitals NHS Foundation Trust|2001-04-01|2017-09-30
RWN|South Essex Partnership University NHS Foundation Trust|2000-04-01|2017-03-31
RWQ|Worcestershire Mental Health Partnership NHS Trust|2000-04-01|2011-06-30
RX5|Great Western Ambulance Service NHS Trust||2013-01-31
RY1|Liverpool Community Health NHS Trust||2018-03-31
RYQ|South London Healthcare NHS Trust|2009-04-01
TAD|Bradford District Care NHS Foundation Trust
TAE|Manchester Mental Health and Social Care Trust||2016-12-31
TAF|Camden and Islington NHS Foundation Trust|2002-04-01|2024-10-31
TAH|Sheffield Health Partnership University NHS Foundation Trust
TAJ|Black Country Healthcare NHS Foundation Trust
`;
