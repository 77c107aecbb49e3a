/**
 * The 153 counties, unitary authorities and boroughs of England and the alliance that each lies in: first month |
 * alliance | confidence | code name; code name … `lookup`: the names of the commissioning groups in the lookups of 2019
 * and 2021 say it. `established`: the board's bounds are those of the authorities in its name; general knowledge, checked
 * against the alliance's boundary at one point of each authority. Glossop and Bassetlaw came with Derbyshire and
 * Nottinghamshire in July 2022. `shared`: a part of the authority; general knowledge, checked against the boundary of each
 * of its two alliances at one town: Colchester and Chelmsford, Winchester and Farnborough, Watford and Royston, Harrogate
 * and Skipton, Carlisle and Millom, Kendal and Penrith.
 */
export const boroughs = `
2021-04|E56000028|lookup|E09000001 City of London; E09000002 Barking and Dagenham; E09000012 Hackney; E09000016 Havering; E09000025 Newham; E09000026 Redbridge; E09000030 Tower Hamlets; E09000031 Waltham Forest
2021-04|E56000027|lookup|E09000003 Barnet; E09000007 Camden; E09000010 Enfield; E09000014 Haringey; E09000019 Islington
2021-04|E56000010|lookup|E09000004 Bexley; E09000006 Bromley; E09000011 Greenwich; E09000022 Lambeth; E09000023 Lewisham; E09000028 Southwark
2021-04|E56000021|lookup|E09000005 Brent; E09000009 Ealing; E09000013 Hammersmith and Fulham; E09000015 Harrow; E09000017 Hillingdon; E09000018 Hounslow; E09000020 Kensington and Chelsea; E09000033 Westminster
2021-04|E56000021|lookup|E09000008 Croydon; E09000021 Kingston upon Thames; E09000024 Merton; E09000027 Richmond upon Thames; E09000029 Sutton; E09000032 Wandsworth
2021-04|E56000019|lookup|E08000001 Bolton; E08000002 Bury; E08000003 Manchester; E08000004 Oldham; E08000005 Rochdale; E08000006 Salford; E08000007 Stockport; E08000008 Tameside; E08000009 Trafford; E08000010 Wigan
2021-04|E56000005|lookup|E06000006 Halton; E06000007 Warrington; E08000011 Knowsley; E08000012 Liverpool; E08000013 St Helens; E08000014 Sefton; E08000015 Wirral
2021-04|E56000005|established|E06000049 Cheshire East; E06000050 Cheshire West and Chester
2021-04|E56000030|lookup|E08000032 Bradford; E08000033 Calderdale; E08000034 Kirklees; E08000035 Leeds; E08000036 Wakefield
2021-04|E56000025|lookup|E08000038 Barnsley; E08000017 Doncaster; E08000018 Rotherham; E08000039 Sheffield
2021-04|E56000026|lookup|E06000010 Kingston upon Hull; E06000011 East Riding of Yorkshire; E06000012 North East Lincolnshire; E06000013 North Lincolnshire
2021-04|E56000026|established|E06000014 York
2021-04|E56000029|lookup|E06000047 County Durham; E06000057 Northumberland; E08000022 North Tyneside; E08000023 South Tyneside; E08000024 Sunderland
2021-04|E56000029|established|E06000001 Hartlepool; E06000002 Middlesbrough; E06000003 Redcar and Cleveland; E06000004 Stockton-on-Tees; E06000005 Darlington; E08000021 Newcastle upon Tyne; E08000037 Gateshead
2021-04|E56000018|lookup|E06000008 Blackburn with Darwen; E06000009 Blackpool
2021-04|E56000011|lookup|E06000035 Medway; E10000016 Kent
2021-04|E56000012|lookup|E06000043 Brighton and Hove; E10000011 East Sussex; E10000032 West Sussex
2021-04|E56000012|established|E10000030 Surrey; E06000036 Bracknell Forest; E06000039 Slough; E06000040 Windsor and Maidenhead
2021-04|E56000013|lookup|E06000060 Buckinghamshire; E10000025 Oxfordshire
2021-04|E56000013|established|E06000037 West Berkshire; E06000038 Reading; E06000041 Wokingham
2021-04|E56000014|lookup|E06000052 Cornwall; E06000053 Isles of Scilly; E10000008 Devon
2021-04|E56000014|established|E06000026 Plymouth; E06000027 Torbay
2021-04|E56000015|lookup|E06000022 Bath and North East Somerset; E06000023 Bristol; E06000024 North Somerset; E06000025 South Gloucestershire; E06000030 Swindon; E06000054 Wiltshire; E06000066 Somerset; E10000013 Gloucestershire
2021-04|E56000016|lookup|E06000044 Portsmouth; E06000045 Southampton; E06000046 Isle of Wight; E06000059 Dorset
2021-04|E56000016|established|E06000058 Bournemouth, Christchurch and Poole
2021-04|E56000022|lookup|E06000031 Peterborough; E10000003 Cambridgeshire; E10000020 Norfolk
2021-04|E56000022|established|E10000029 Suffolk
2021-04|E56000023|lookup|E06000032 Luton; E06000034 Thurrock; E06000042 Milton Keynes
2021-04|E56000023|established|E06000033 Southend-on-Sea; E06000055 Bedford; E06000056 Central Bedfordshire
2021-04|E56000024|lookup|E06000016 Leicester; E06000017 Rutland; E06000018 Nottingham; E10000018 Leicestershire; E10000019 Lincolnshire
2021-04|E56000024|established|E06000015 Derby; E06000061 North Northamptonshire; E06000062 West Northamptonshire
2022-07|E56000024|established|E10000007 Derbyshire; E10000024 Nottinghamshire
2021-04|E56000007|lookup|E06000019 Herefordshire; E06000020 Telford and Wrekin; E06000051 Shropshire; E08000025 Birmingham; E08000026 Coventry; E08000029 Solihull; E10000031 Warwickshire; E10000034 Worcestershire
2021-04|E56000007|established|E06000021 Stoke-on-Trent; E08000027 Dudley; E08000028 Sandwell; E08000030 Walsall; E08000031 Wolverhampton; E10000028 Staffordshire
2021-04|E56000018|established|E10000017 Lancashire
2021-04|E56000016|shared|E10000014 Hampshire
2021-04|E56000012|shared|E10000014 Hampshire
2021-04|E56000023|shared|E10000012 Essex; E10000015 Hertfordshire
2021-04|E56000022|shared|E10000012 Essex; E10000015 Hertfordshire
2021-04|E56000026|shared|E06000065 North Yorkshire
2021-04|E56000030|shared|E06000065 North Yorkshire
2021-04|E56000029|shared|E06000063 Cumberland; E06000064 Westmorland and Furness
2021-04|E56000018|shared|E06000063 Cumberland; E06000064 Westmorland and Furness
`;
