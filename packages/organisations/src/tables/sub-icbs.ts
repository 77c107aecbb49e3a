// Made by tools/build-register.ts from published lookups (docs/organisations.md). Do not edit.

/** Sub-ICB locations, before July 2022 groups: code | name | opened | closed | other codes | aliases | former names. */
export const subIcbs = `
00L|NHS North East and North Cumbria ICB - 00L|2013-04-01||E38000130||NHS Northumberland CCG@2022-06
00N|NHS North East and North Cumbria ICB - 00N|2013-04-01||E38000163||NHS South Tyneside CCG@2022-06
00P|NHS North East and North Cumbria ICB - 00P|2013-04-01||E38000176||NHS Sunderland CCG@2022-06
00Q|NHS Lancashire and South Cumbria ICB - 00Q|2013-04-01||E38000014||NHS Blackburn with Darwen CCG@2022-06
00R|NHS Lancashire and South Cumbria ICB - 00R|2013-04-01||E38000015||NHS Blackpool CCG@2022-06
00T|NHS Greater Manchester ICB - 00T|2013-04-01||E38000016||NHS Bolton CCG@2022-06
00V|NHS Greater Manchester ICB - 00V|2013-04-01||E38000024||NHS Bury CCG@2022-06
00X|NHS Lancashire and South Cumbria ICB - 00X|2013-04-01||E38000034||NHS Chorley and South Ribble CCG@2022-06
00Y|NHS Greater Manchester ICB - 00Y|2013-04-01||E38000135||NHS Oldham CCG@2022-06
01A|NHS Lancashire and South Cumbria ICB - 01A|2013-04-01||E38000050||NHS East Lancashire CCG@2022-06
01D|NHS Greater Manchester ICB - 01D|2013-04-01||E38000080||NHS Heywood, Middleton and Rochdale CCG@2022-06
01E|NHS Lancashire and South Cumbria ICB - 01E|2013-04-01||E38000227||NHS Greater Preston CCG@2022-06
01F|NHS Cheshire and Merseyside ICB - 01F|2013-04-01||E38000068||NHS Halton CCG@2022-06
01G|NHS Greater Manchester ICB - 01G|2013-04-01||E38000143||NHS Salford CCG@2022-06
01H|NHS North East and North Cumbria ICB - 01H|2013-04-01||E38000215||NHS North Cumbria CCG@2022-06
01J|NHS Cheshire and Merseyside ICB - 01J|2013-04-01||E38000091||NHS Knowsley CCG@2022-06
01K|NHS Lancashire and South Cumbria ICB - 01K|2013-04-01||E38000228||NHS Morecambe Bay CCG@2022-06
01T|NHS Cheshire and Merseyside ICB - 01T|2013-04-01||E38000161||NHS South Sefton CCG@2022-06
01V|NHS Cheshire and Merseyside ICB - 01V|2013-04-01||E38000170||NHS Southport and Formby CCG@2022-06
01W|NHS Greater Manchester ICB - 01W|2013-04-01||E38000174||NHS Stockport CCG@2022-06
01X|NHS Cheshire and Merseyside ICB - 01X|2013-04-01||E38000172||NHS St Helens CCG@2022-06
01Y|NHS Greater Manchester ICB - 01Y|2013-04-01||E38000182 E38000263||NHS Tameside and Glossop CCG@2022-06
02A|NHS Greater Manchester ICB - 02A|2013-04-01||E38000187||NHS Trafford CCG@2022-06
02E|NHS Cheshire and Merseyside ICB - 02E|2013-04-01||E38000194||NHS Warrington CCG@2022-06
02G|NHS Lancashire and South Cumbria ICB - 02G|2013-04-01||E38000200||NHS West Lancashire CCG@2022-06
02H|NHS Greater Manchester ICB - 02H|2013-04-01||E38000205||NHS Wigan Borough CCG@2022-06
02M|NHS Lancashire and South Cumbria ICB - 02M|2013-04-01||E38000226||NHS Fylde and Wyre CCG@2022-06
02P|NHS South Yorkshire ICB - 02P|2013-04-01||E38000006||NHS Barnsley CCG@2022-06
02Q|NHS Nottingham and Nottinghamshire ICB - 02Q|2013-04-01||E38000008||NHS Bassetlaw CCG@2022-06
02T|NHS West Yorkshire ICB - 02T|2013-04-01||E38000025||NHS Calderdale CCG@2022-06
02X|NHS South Yorkshire ICB - 02X|2013-04-01||E38000044||NHS Doncaster CCG@2022-06
02Y|NHS Humber and North Yorkshire ICB - 02Y|2013-04-01||E38000052||NHS East Riding of Yorkshire CCG@2022-06
03F|NHS Humber and North Yorkshire ICB - 03F|2013-04-01||E38000085||NHS Hull CCG@2022-06
03H|NHS Humber and North Yorkshire ICB - 03H|2013-04-01||E38000119||NHS North East Lincolnshire CCG@2022-06
03K|NHS Humber and North Yorkshire ICB - 03K|2013-04-01||E38000122||NHS North Lincolnshire CCG@2022-06
03L|NHS South Yorkshire ICB - 03L|2013-04-01||E38000141||NHS Rotherham CCG@2022-06
03N|NHS South Yorkshire ICB - 03N|2013-04-01||E38000146||NHS Sheffield CCG@2022-06
03Q|NHS Humber and North Yorkshire ICB - 03Q|2013-04-01||E38000188||NHS Vale of York CCG@2022-06
03R|NHS West Yorkshire ICB - 03R|2013-04-01||E38000190||NHS Wakefield CCG@2022-06
03W|NHS Leicester, Leicestershire and Rutland ICB - 03W|2013-04-01||E38000051||NHS East Leicestershire and Rutland CCG@2022-06
04C|NHS Leicester, Leicestershire and Rutland ICB - 04C|2013-04-01||E38000097||NHS Leicester City CCG@2022-06
04V|NHS Leicester, Leicestershire and Rutland ICB - 04V|2013-04-01||E38000201||NHS West Leicestershire CCG@2022-06
04Y|NHS Staffordshire and Stoke-on-Trent ICB - 04Y|2013-04-01||E38000028||NHS Cannock Chase CCG@2022-06
05D|NHS Staffordshire and Stoke-on-Trent ICB - 05D|2013-04-01||E38000053||NHS East Staffordshire CCG@2022-06
05G|NHS Staffordshire and Stoke-on-Trent ICB - 05G|2013-04-01||E38000126||NHS North Staffordshire CCG@2022-06
05Q|NHS Staffordshire and Stoke-on-Trent ICB - 05Q|2013-04-01||E38000153||NHS South East Staffordshire and Seisdon Peninsula CCG@2022-06
05V|NHS Staffordshire and Stoke-on-Trent ICB - 05V|2013-04-01||E38000173||NHS Stafford and Surrounds CCG@2022-06
05W|NHS Staffordshire and Stoke-on-Trent ICB - 05W|2013-04-01||E38000175||NHS Stoke on Trent CCG@2022-06
06H|NHS Cambridgeshire and Peterborough ICB - 06H|2013-04-01||E38000026 E38000260||NHS Cambridgeshire and Peterborough CCG@2022-06
06K|NHS Hertfordshire and West Essex ICB - 06K|2013-04-01||E38000049||NHS East and North Hertfordshire CCG@2022-06
06L|NHS Suffolk and North East Essex ICB - 06L|2013-04-01||E38000086||NHS Ipswich and East Suffolk CCG@2022-06
06N|NHS Hertfordshire and West Essex ICB - 06N|2013-04-01||E38000079||NHS Herts Valleys CCG@2022-06
06Q|NHS Mid and South Essex ICB - 06Q|2013-04-01||E38000106||NHS Mid Essex CCG@2022-06
06T|NHS Suffolk and North East Essex ICB - 06T|2013-04-01||E38000117||NHS North East Essex CCG@2022-06
07G|NHS Mid and South Essex ICB - 07G|2013-04-01||E38000185||NHS Thurrock CCG@2022-06
07H|NHS Hertfordshire and West Essex ICB - 07H|2013-04-01||E38000197||NHS West Essex CCG@2022-06
07K|NHS Suffolk and North East Essex ICB - 07K|2013-04-01||E38000204||NHS West Suffolk CCG@2022-06
09D|NHS Sussex ICB - 09D|2013-04-01||E38000021||NHS Brighton and Hove CCG@2022-06
10Q|NHS Buckinghamshire, Oxfordshire and Berkshire West ICB - 10Q|2013-04-01||E38000136||NHS Oxfordshire CCG@2022-06
10R|NHS Hampshire and Isle of Wight ICB - 10R|2013-04-01||E38000137||NHS Portsmouth CCG@2022-06
11J|NHS Dorset ICB - 11J|2013-04-01||E38000045||NHS Dorset CCG@2022-06
11M|NHS Gloucestershire ICB - 11M|2013-04-01||E38000062||NHS Gloucestershire CCG@2022-06
11N|NHS Cornwall and the Isles of Scilly ICB - 11N|2013-04-01||E38000089||NHS Kernow CCG@2022-06
11X|NHS Somerset ICB - 11X|2013-04-01||E38000150||NHS Somerset CCG@2022-06
12F|NHS Cheshire and Merseyside ICB - 12F|2013-04-01||E38000208||NHS Wirral CCG@2022-06
13T|NHS North East and North Cumbria ICB - 13T|2015-04-01||E38000212||NHS Newcastle Gateshead CCG@2022-06
14L|NHS Greater Manchester ICB - 14L|2017-04-01||E38000217||NHS Manchester CCG@2022-06
14Y|NHS Buckinghamshire, Oxfordshire and Berkshire West ICB - 14Y|2018-04-01||E38000223||NHS Buckinghamshire CCG@2022-06
15A|NHS Buckinghamshire, Oxfordshire and Berkshire West ICB - 15A|2018-04-01||E38000221||NHS Berkshire West CCG@2022-06
15C|NHS Bristol, North Somerset and South Gloucestershire ICB - 15C|2018-04-01||E38000222||NHS Bristol, North Somerset and South Gloucestershire CCG@2022-06
15E|NHS Birmingham and Solihull ICB - 15E|2018-04-01||E38000220 E38000258||NHS Birmingham and Solihull CCG@2022-06
15F|NHS West Yorkshire ICB - 15F|2018-04-01||E38000225||NHS Leeds CCG@2022-06
15M|NHS Derby and Derbyshire ICB - 15M|2019-04-01||E38000229 E38000261||NHS Derby and Derbyshire CCG@2022-06
15N|NHS Devon ICB - 15N|2019-04-01||E38000230||NHS Devon CCG@2022-06
16C|NHS North East and North Cumbria ICB - 16C|2020-04-01||E38000247||NHS Tees Valley CCG@2022-06
18C|NHS Herefordshire and Worcestershire ICB - 18C|2020-04-01||E38000236||NHS Herefordshire and Worcestershire CCG@2022-06
26A|NHS Norfolk and Waveney ICB - 26A|2020-04-01||E38000239||NHS Norfolk and Waveney CCG@2022-06
27D|NHS Cheshire and Merseyside ICB - 27D|2020-04-01||E38000233||NHS Cheshire CCG@2022-06
36J|NHS West Yorkshire ICB - 36J|2020-04-01||E38000232||NHS Bradford District and Craven CCG@2022-06
36L|NHS South West London ICB - 36L|2020-04-01||E38000245||NHS South West London CCG@2022-06
42D|NHS Humber and North Yorkshire ICB - 42D|2020-04-01||E38000241||NHS North Yorkshire CCG@2022-06
52R|NHS Nottingham and Nottinghamshire ICB - 52R|2020-04-01||E38000243||NHS Nottingham and Nottinghamshire CCG@2022-06
70F|NHS Sussex ICB - 70F|2020-04-01||E38000248||NHS West Sussex CCG@2022-06
71E|NHS Lincolnshire ICB - 71E|2020-04-01||E38000238||NHS Lincolnshire CCG@2022-06
72Q|NHS South East London ICB - 72Q|2020-04-01||E38000244||NHS South East London CCG@2022-06
78H|NHS Northamptonshire ICB - 78H|2020-04-01||E38000242 E38000262||NHS Northamptonshire CCG@2022-06
84H|NHS North East and North Cumbria ICB - 84H|2020-04-01||E38000234||NHS County Durham CCG@2022-06
91Q|NHS Kent and Medway ICB - 91Q|2020-04-01||E38000237||NHS Kent and Medway CCG@2022-06
92A|NHS Surrey Heartlands ICB - 92A|2020-04-01||E38000246||NHS Surrey Heartlands CCG@2022-06
92G|NHS Bath and North East Somerset, Swindon and Wiltshire ICB - 92G|2020-04-01||E38000231||NHS Bath and North East Somerset, Swindon and Wiltshire CCG@2022-06
93C|NHS North Central London ICB - 93C|2020-04-01||E38000240||NHS North Central London CCG@2022-06
97R|NHS Sussex ICB - 97R|2020-04-01||E38000235||NHS East Sussex CCG@2022-06
99A|NHS Cheshire and Merseyside ICB - 99A|2013-04-01||E38000101||NHS Liverpool CCG@2022-06
99C|NHS North East and North Cumbria ICB - 99C|2013-04-01||E38000127||NHS North Tyneside CCG@2022-06
99E|NHS Mid and South Essex ICB - 99E|2013-04-01||E38000007||NHS Basildon and Brentwood CCG@2022-06
99F|NHS Mid and South Essex ICB - 99F|2013-04-01||E38000030||NHS Castle Point and Rochford CCG@2022-06
99G|NHS Mid and South Essex ICB - 99G|2013-04-01||E38000168||NHS Southend CCG@2022-06
A3A8R|NHS North East London ICB - A3A8R|2021-04-01||E38000255||NHS North East London CCG@2022-06
B2M3M|NHS Coventry and Warwickshire ICB - B2M3M|2021-04-01||E38000251||NHS Coventry and Warwickshire CCG@2022-06
D2P2L|NHS Black Country ICB - D2P2L|2021-04-01||E38000250 E38000259||NHS Black Country and West Birmingham CCG@2022-06
D4U1Y|NHS Frimley ICB - D4U1Y|2021-04-01||E38000252||NHS Frimley CCG@2022-06
D9Y0V|NHS Hampshire and Isle of Wight ICB - D9Y0V|2021-04-01||E38000253||NHS Hampshire, Southampton and Isle of Wight CCG@2022-06
M1J4Y|NHS Bedfordshire, Luton and Milton Keynes ICB - M1J4Y|2021-04-01||E38000249||NHS Bedfordshire, Luton and Milton Keynes CCG@2022-06
M2L0M|NHS Shropshire, Telford and Wrekin ICB - M2L0M|2021-04-01||E38000257||NHS Shropshire, Telford and Wrekin CCG@2022-06
W2U3Z|NHS North West London ICB - W2U3Z|2021-04-01||E38000256||NHS North West London CCG@2022-06
X2C4Y|NHS West Yorkshire ICB - X2C4Y|2021-04-01||E38000254||NHS Kirklees CCG@2022-06
`;
