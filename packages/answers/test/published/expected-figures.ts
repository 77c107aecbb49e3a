/**
 * Figures as they stand in the published files, added up from them by hand and by another program, with the file that
 * they come from. Numbers are patients: within of total. England cancer waiting times: NHS England official statistics,
 * Crown copyright, Open Government Licence v3.
 */

/**
 * England and what belongs to no alliance.
 * standard | period | basis | vintage asked for | England | published or sum | unattributed | file
 */
export const england = `
  -- G1: a quarter
  two-week-wait        | 2015-04..2015-06 | provider | | 393047 of 419827 | published | | Q1-2015-2016-CANCER-WAITING-TIMES-PROVIDER-WORKBOOK.xlsx
  two-week-wait-breast | 2015-04..2015-06 | provider | | 52676 of 56415   | published | |
  31-day-first         | 2015-04..2015-06 | provider | | 66902 of 68640   | published | |
  31-day-surgery       | 2015-04..2015-06 | provider | | 12535 of 13195   | published | |
  31-day-drug          | 2015-04..2015-06 | provider | | 21489 of 21567   | published | |
  31-day-radiotherapy  | 2015-04..2015-06 | provider | | 22682 of 23239   | published | |
  62-day-referral      | 2015-04..2015-06 | provider | | 27713 of 33806   | published | |
  62-day-screening     | 2015-04..2015-06 | provider | | 4568 of 4908     | published | |
  62-day-upgrade       | 2015-04..2015-06 | provider | | 4631 of 5173     | published | |
  62-day               | 2015-04..2015-06 | provider | | 36912 of 43887   | published | |
  -- G2: one standard in each file
  62-day-referral      | 2015-06          | provider | | 9744 of 11977    | published | | 201506-11.-62-Day-Wait-for-first-treatment-All-Cancers-Provider-Data.csv
  31-day-first         | 2015-08          | provider | | 21142 of 21669   | published | | 201508-5.-31-Day-Wait-for-first-treatment-All-Cancers-Provider-Data.csv
  31-day-radiotherapy  | 2015-11          | provider | | 7788 of 7964     | published | | 201511-9.-31-Day-Wait-for-subsequent-treatment-Radiotherapy-Provider-Data.csv
  62-day-referral      | 2016-04          | provider | | 9566.5 of 11552.5 | published | | 201604-11.-62-Day-Wait-for-first-treatment-All-Cancers-Provider-Data.csv
  31-day-first         | 2016-06          | provider | | 23812 of 24382   | published | | 201606-5.-31-Day-Wait-for-first-treatment-All-Cancers-Provider-Data.csv
  62-day-referral      | 2017-07          | provider | | 10203 of 12534   | published | | 201707-11.-62-Day-Wait-for-first-treatment-All-Cancers-Provider-Data.csv
  62-day-referral      | 2015-10..2015-12 | provider | | 29054 of 34812   | published | |
  faster-diagnosis     | 2022-04          | provider | | 151707 of 215677 | published | 260 of 271 | FDS_by_route_and_suspected_cancer_provider_2022_04.csv
  faster-diagnosis     | 2023-03          | provider | | 194850 of 262950 | published | 544 of 618 | FDS_by_route_and_suspected_cancer_provider_2023_03.csv
  faster-diagnosis     | 2022-04..2022-06 | provider | | 485898 of 689573 | published | 1026 of 1064 |
  faster-diagnosis     | 2021-11          | provider | | 177262 of 248834 | published | 422 of 435 | FDS_by_route_and_suspected_cancer_provider_2021_11.csv
  31-day-rarer         | 2021-11          | provider | | 92 of 117        | published | 0 of 0 | 7.-31-Day-Wait-for-first-treatment-Rarer-Cancers-Provider-Data_2021-22.csv
  -- G3: with a row for England until 2019, without one after
  two-week-wait        | 2016-01          | commissioner | | 115814 of 123801 | published | | JANUARY-2016-CANCER-WAITING-TIMES-COMMISSIONER-WORKBOOK-FINAL.xlsx
  62-day-referral      | 2016-01          | commissioner | | 8528 of 10549    | published | |
  31-day-surgery       | 2017-07          | commissioner | | 4273 of 4451     | published | | JULY-2017-CANCER-WAITING-TIMES-COMMISSIONER-WORKBOOK-FINAL.xlsx
  two-week-wait        | 2018-04          | commissioner | | 157608 of 173499 | published | |
  two-week-wait        | 2019-08          | commissioner | | 177260 of 198357 | published | 156 of 175 |
  62-day-referral      | 2019-08          | commissioner | | 10450 of 13305   | published | 2 of 3 |
  two-week-wait        | 2020-04          | commissioner | | 70012 of 79573   | sum | |
  62-day-referral      | 2020-04          | commissioner | | 8022 of 10792    | sum | |
  31-day-surgery       | 2021-07          | commissioner | provisional | 4094 of 4694 | sum | 46 of 53 | JULY-2021-CANCER-WAITING-TIMES-COMMISSIONER-WORKBOOK-PROVISIONAL.xlsx
  31-day-surgery       | 2021-07          | commissioner | | 4199 of 4809     | sum | 48 of 53 | nhs_commissioner_wait_times_jul_2021.xlsx
  faster-diagnosis     | 2021-07          | commissioner | provisional | 161012 of 217855 | sum | 705 of 930 |
  faster-diagnosis     | 2021-07          | commissioner | final | 164461 of 222389 | sum | 711 of 940 |
  62-day               | 2021-04..2021-06 | commissioner | | 44364 of 58529   | sum | 254 of 329 |
  31-day-radiotherapy  | 2021-10          | commissioner | | 7518 of 7876     | sum | 73 of 75 |
  two-week-wait        | 2022-07          | commissioner | | 186125 of 239739 | sum | 760 of 1102 | nhs_commissioner_wait_times_jul_2022.xlsx
  62-day-screening     | 2022-07          | commissioner | | 1365 of 1940     | sum | 0 of 2 |
  62-day-upgrade       | 2022-07          | commissioner | | 3518 of 4693     | sum | 65 of 72 |
  31-day-drug          | 2022-07          | commissioner | | 7972 of 8105     | sum | 38 of 39 |
  62-day-referral      | 2023-07          | commissioner | | 9935 of 15779    | sum | 43 of 66 | nhs_commissioner_wait_times_jul_2023.xlsx
  62-day-screening     | 2023-07          | commissioner | | 1027 of 1614     | sum | 1 of 2 |
  62-day-upgrade       | 2023-07          | commissioner | | 4151 of 5647     | sum | 76 of 91 |
  62-day               | 2023-07          | commissioner | | 15113 of 23040   | sum | 120 of 159 |
  -- G4: extracts
  two-week-wait        | 2020-07          | provider | | 162034 of 179274 | sum | | Cancer-Waiting-Times-2020-21-Data-Extract-Provider-Final.xlsx
  31-day-first         | 2020-07          | provider | | 20878 of 21954   | sum | |
  62-day-referral      | 2020-07          | provider | | 9346 of 11897    | sum | |
  62-day-upgrade       | 2020-07          | provider | | 2821 of 3304     | sum | |
  two-week-wait        | 2021-03          | provider | | 211825 of 232136 | sum | |
  62-day-referral      | 2021-03          | provider | | 10908 of 14752   | sum | |
  two-week-wait-breast | 2021-04          | provider | | 8851 of 14259    | sum | 0 of 0 | Cancer-Waiting-Times-Apr-Nov-2021-Data-Extract-Provider.xlsx
  31-day-surgery       | 2021-11          | provider | | 4159 of 5069     | sum | 0 of 0 |
  62-day-referral      | 2021-11          | provider | | 10050 of 14889   | sum | 10 of 10 |
  62-day-upgrade       | 2021-11          | provider | | 3403 of 4315     | sum | 2.5 of 2.5 |
  31-day-first         | 2021-11          | provider | | 25781 of 27719   | sum | 15 of 15 |
  -- G5: extracts with the combined standards, and the ones that they replaced
  31-day               | 2023-07          | provider | | 46617 of 51174   | sum | 25 of 25 | CWT-CRS-Provider-Extract-2023-04_2023-09.xlsx
  62-day               | 2023-07          | provider | | 15113 of 23040   | sum | 37.5 of 42 |
  62-day-referral      | 2023-07          | provider | | 9935 of 15779    | sum | 18.5 of 20.5 |
  62-day-screening     | 2023-07          | provider | | 1027 of 1614     | sum | 15.5 of 17.5 |
  62-day-upgrade       | 2023-07          | provider | | 4151 of 5647     | sum | 3.5 of 4 |
  31-day-first         | 2023-07          | provider | | 26069 of 28395   | sum | 25 of 25 |
  31-day-surgery       | 2023-07          | provider | | 3703 of 4685     | sum | 0 of 0 |
  31-day-drug          | 2023-07          | provider | | 8556 of 8709     | sum | 0 of 0 |
  31-day-radiotherapy  | 2023-07          | provider | | 7949 of 8974     | sum | 0 of 0 |
  faster-diagnosis     | 2023-07          | provider | | 192108 of 259463 | sum | 494 of 519 |
  62-day               | 2023-07..2023-09 | provider | | 45544.5 of 70047.5 | sum | 102.5 of 114 |
  62-day               | 2023-09..2023-10 | provider | | 30517 of 48159   | sum | 72.5 of 78.5 |
  62-day               | 2024-11          | provider | unknown | 18534 of 26689 | sum | 37 of 42 | CWT-CRS-Oct-2024-to-Mar-2025-Data-Extract-Provider.xlsx
  62-day               | 2024-11          | provider | provisional | 18534 of 26689 | sum | 37 of 42 | CWT-CRS-Provider-Extract-2024-10_2025-02-provisional.xlsx
  31-day               | 2025-03          | provider | | 50423 of 55153   | sum | 11 of 11 | CWT-CRS-Oct-2024-to-Mar-2025-Data-Extract-Provider.xlsx
  31-day               | 2025-02          | provider | | 48475 of 52833   | sum | 15 of 15 | CWT-CRS-Oct-2024-to-Mar-2025-Data-Extract-Provider.xlsx
  -- G6: workbooks of the combined standards
  faster-diagnosis     | 2023-10          | provider | | 195185 of 275198 | published | 535 of 584 | OCTOBER-2023-CWT-CRS-PROVIDER-WORKBOOK-FINAL.xlsx
  31-day               | 2023-10          | provider | | 48819 of 54557   | published | 27 of 29 |
  62-day               | 2023-10          | provider | | 15812.5 of 25016.5 | published | 39 of 43.5 |
  two-week-wait        | 2023-10          | provider | | 199251 of 270268 | published | 486 of 587 |
  two-week-wait-breast | 2023-10          | provider | | 7360 of 10406    | published | 0 of 0 |
  faster-diagnosis     | 2023-10          | commissioner | | 195185 of 275198 | published | 814 of 1152 | OCTOBER-2023-CWT-CRS-COMMISSIONER-WORKBOOK-FINAL.xlsx
  31-day               | 2023-10          | commissioner | | 48819 of 54557 | published | 420 of 479 |
  62-day               | 2023-10          | commissioner | | 15812.5 of 25016.5 | published | 112.5 of 173.5 |
  two-week-wait        | 2023-10          | commissioner | | 199251 of 270268 | published | 833 of 1145 |
  two-week-wait-breast | 2023-10          | commissioner | | 7360 of 10406  | published | 17 of 29 |
  two-week-wait        | 2024-12          | provider | | 195204 of 235211 | published | 425 of 505 | DECEMBER-2024-CWT-CRS-PROVIDER-WORKBOOK-FINAL.xlsx
  62-day               | 2024-11          | provider | | 19119 of 27390   | published | 38.5 of 43.5 | NOVEMBER-2024-CWT-CRS-PROVIDER-WORKBOOK-FINAL.xlsx
  62-day               | 2023-10..2024-03 | provider | | 100010.5 of 153648.5 | published | 214.5 of 247 |
  31-day               | 2024-04..2024-06 | commissioner | | 151042 of 166543 | published | 1267 of 1421 |
`;

/**
 * Alliances: the first, others, and the last.
 * standard | period | basis | vintage asked for | alliance | rank | how many hold it | figure
 */
export const places = `
  faster-diagnosis    | 2022-04          | provider     |             | E56000028 | 1  | 1 | 4681 of 5810
  faster-diagnosis    | 2022-04          | provider     |             | E56000016 | 2  | 1 | 7556 of 9851
  faster-diagnosis    | 2022-04          | provider     |             | E56000023 | 21 | 1 | 7113 of 11941
  faster-diagnosis    | 2023-03          | provider     |             | E56000029 | 1  | 1 | 11059 of 13889
  faster-diagnosis    | 2023-03          | provider     |             | E56000028 | 8  | 1 | 4997 of 6600
  faster-diagnosis    | 2023-03          | provider     |             | E56000007 | 21 | 1 | 17732 of 25408
  faster-diagnosis    | 2022-04..2022-06 | provider     |             | E56000028 | 1  | 1 | 14608 of 18313
  faster-diagnosis    | 2022-04..2022-06 | provider     |             | E56000016 | 2  | 1 | 24153 of 31686
  faster-diagnosis    | 2022-04..2022-06 | provider     |             | E56000019 | 21 | 1 | 21853 of 36328
  faster-diagnosis    | 2021-11          | provider     |             | E56000028 | 1  | 1 | 5765 of 7501
  faster-diagnosis    | 2021-11          | provider     |             | E56000029 | 2  | 1 | 10754 of 14033
  31-day-surgery      | 2021-11          | provider     |             | E56000028 | 1  | 1 | 90 of 93
  31-day-surgery      | 2021-11          | provider     |             | E56000024 | 21 | 1 | 211 of 330
  62-day-referral     | 2021-11          | provider     |             | E56000011 | 1  | 1 | 380.5 of 451
  62-day-referral     | 2021-11          | provider     |             | E56000028 | 2  | 1 | 216.5 of 283.5
  62-day-upgrade      | 2021-11          | provider     |             | E56000016 | 1  | 1 | 103 of 115.5
  two-week-wait-breast | 2021-04         | provider     |             | E56000028 | 1  | 1 | 532 of 554
  31-day-rarer        | 2021-11          | provider     |             | E56000011 | 1  | 9 | 9 of 9
  31-day-rarer        | 2021-11          | provider     |             | E56000028 | 1  | 9 | 2 of 2
  31-day-rarer        | 2021-11          | provider     |             | E56000013 | 21 | 1 | 1 of 4
  31-day-surgery      | 2021-07          | commissioner | provisional | E56000027 | 1  | 2 | 37 of 38
  31-day-surgery      | 2021-07          | commissioner | provisional | E56000028 | 1  | 2 | 111 of 114
  31-day-surgery      | 2021-07          | commissioner | provisional | E56000019 | 3  | 1 | 181 of 187
  31-day-surgery      | 2021-07          | commissioner |             | E56000019 | 1  | 1 | 183 of 189
  31-day-surgery      | 2021-07          | commissioner | final       | E56000028 | 4  | 1 | 113 of 120
  31-day-surgery      | 2021-07          | commissioner |             | E56000018 | 21 | 1 | 127 of 166
  faster-diagnosis    | 2022-07          | commissioner |             | E56000028 | 1  | 1 | 4498 of 5722
  62-day-upgrade      | 2022-07          | commissioner |             | E56000028 | 1  | 1 | 82 of 97
  62-day-referral     | 2022-07          | commissioner |             | E56000028 | 8  | 1 | 187 of 286
  62-day-screening    | 2022-07          | commissioner |             | E56000028 | 4  | 1 | 13 of 16
  31-day-drug         | 2022-07          | commissioner |             | E56000019 | 1  | 1 | 216 of 216
  62-day              | 2023-07          | commissioner |             | E56000011 | 1  | 1 | 535 of 710
  62-day              | 2023-07          | commissioner |             | E56000028 | 7  | 1 | 337 of 480
  62-day              | 2021-04..2021-06 | commissioner |             | E56000016 | 1  | 1 | 2351 of 2822
  62-day              | 2021-04..2021-06 | commissioner |             | E56000028 | 3  | 1 | 1050 of 1288
  31-day-radiotherapy | 2021-10          | commissioner |             | E56000005 | 1  | 1 | 379 of 379
  two-week-wait       | 2019-08          | commissioner |             | E56000025 | 1  | 1 | 4503 of 4761
  two-week-wait       | 2019-08          | commissioner |             | E56000020 | 8  | 1 | 10465 of 11298
  62-day-referral     | 2019-08          | commissioner |             | E56000021 | 1  | 1 | 512 of 604
  62-day-referral     | 2019-08          | commissioner |             | E56000020 | 5  | 1 | 376 of 462
  62-day-referral     | 2019-08          | commissioner |             | E56000004 | 20 | 1 | 215 of 303
  31-day              | 2023-07          | provider     |             | E56000028 | 1  | 1 | 843 of 873
  62-day              | 2023-07          | provider     |             | E56000011 | 1  | 1 | 495.5 of 654
  62-day              | 2023-07          | provider     |             | E56000028 | 6  | 1 | 327.5 of 464
  62-day-referral     | 2023-07          | provider     |             | E56000028 | 11 | 1 | 194.5 of 299
  62-day-screening    | 2023-07          | provider     |             | E56000018 | 21 | 1 | 21 of 54
  62-day-upgrade      | 2023-07          | provider     |             | E56000005 | 1  | 1 | 342.5 of 404
  31-day-first        | 2023-07          | provider     |             | E56000028 | 3  | 1 | 513 of 537
  31-day-radiotherapy | 2023-07          | provider     |             | E56000019 | 1  | 1 | 477 of 477
  62-day              | 2023-09..2023-10 | provider     |             | E56000021 | 1  | 1 | 1710.5 of 2344
  62-day              | 2023-09..2023-10 | provider     |             | E56000028 | 7  | 1 | 570.5 of 877.5
  31-day              | 2023-10          | provider     |             | E56000028 | 1  | 1 | 935 of 966
  31-day              | 2023-10          | commissioner |             | E56000028 | 1  | 1 | 963 of 1021
  62-day              | 2023-10          | provider     |             | E56000021 | 1  | 1 | 902.5 of 1206.5
  62-day              | 2023-10          | commissioner |             | E56000028 | 17 | 1 | 290 of 482
  two-week-wait       | 2023-10          | provider     |             | E56000011 | 1  | 1 | 9097 of 9589
  two-week-wait       | 2023-10          | commissioner |             | E56000028 | 2  | 1 | 6601 of 7229
  two-week-wait-breast | 2023-10         | provider     |             | E56000027 | 21 | 1 | 5 of 87
  two-week-wait       | 2024-12          | provider     |             | E56000018 | 1  | 1 | 6408 of 7055
  62-day              | 2024-11          | provider     |             | E56000021 | 1  | 1 | 1039.5 of 1344
  62-day              | 2024-11          | provider     | provisional | E56000021 | 1  | 1 | 1028.5 of 1331
  62-day              | 2024-11          | provider     |             | E56000028 | 11 | 1 | 335 of 476
  62-day              | 2023-10..2024-03 | provider     |             | E56000021 | 1  | 1 | 5784.5 of 7596
  31-day              | 2024-04..2024-06 | commissioner |             | E56000028 | 1  | 1 | 2658 of 2787
  31-day              | 2025-03          | provider     |             | E56000028 | 1  | 1 | 939 of 958
`;

/**
 * Boards and providers.
 * among | standard | period | basis | code | rank | how many hold it | figure | how many are ranked
 */
export const others = `
  boards    | 62-day           | 2023-10          | commissioner | QXU | 1   | 1  | 435 of 547   | 42
  boards    | 62-day           | 2023-10          | commissioner | QMF | 26  | 1  | 290 of 482   | 42
  boards    | 62-day           | 2023-10          | commissioner | QH8 | 42  | 1  | 167 of 366   | 42
  boards    | faster-diagnosis | 2024-06          | commissioner | QPM | 1   | 1  | 2743 of 3221 | 42
  boards    | faster-diagnosis | 2024-06          | commissioner | QMM | 42  | 1  | 3511 of 5450 | 42
  providers | 31-day           | 2023-10          | provider     | NQT | 1   | 16 | 4 of 4       | 142
  providers | 31-day           | 2023-10          | provider     | R1H | 43  | 1  | 473 of 492   | 142
  providers | 31-day           | 2023-10          | provider     | R1A | 142 | 1  | 0 of 1       | 142
  providers | faster-diagnosis | 2022-04          | provider     | RBV | 1   | 6  | 3 of 3       | 144
  providers | faster-diagnosis | 2022-04          | provider     | R1H | 18  | 1  | 2099 of 2553 | 144
  providers | 62-day-referral  | 2015-04..2015-06 | provider     | 5NM | 1   | 11 | 3.5 of 3.5   | 168
  providers | 62-day-referral  | 2015-04..2015-06 | provider     | R1H | 135 | 1  | 234 of 308   | 168
  providers | 62-day-referral  | 2015-04..2015-06 | provider     | RVL | 164 | 5  | 0 of 1       | 168
`;

/**
 * Single rows of the files, with the bands of days waited where the file has them.
 * standard | period | basis | code | labels | figure | bands
 */
export const rows = `
  -- G1
  62-day-referral  | 2015-04..2015-06 | provider | R1H | | 234 of 308 | 67 19.5 44.5 103 22.5 21.5 15 15
  62-day-referral  | 2015-04..2015-06 | provider | R1H | cancerType=Lung setting=Admitted | 13 of 21.5 | 0 2 5.5 5.5 3 1 2.5 2
  two-week-wait    | 2015-04..2015-06 | provider | R1H | suspectedCancer=Suspected lung cancer | 211 of 225 | 211 5 5 2 2
  -- G2
  62-day-referral  | 2015-06 | provider | R1H | setting=Admitted | 44.5 of 58 | 10 5 9 20.5 3.5 3 3.5 3.5
  31-day-radiotherapy | 2015-11 | provider | R1H | | 106 of 108 | 106 0 2 0 0
  62-day-referral  | 2017-07 | provider | R1H | | 89 of 108 | 26.5 5.5 15.5 41.5 5.5 4.5 5.5 3.5
  faster-diagnosis | 2022-04 | provider | R1H | route=Breast Symptomatic | 262 of 267 | 247 15 4 1 0
  faster-diagnosis | 2022-04 | provider | R1H | suspectedCancer=Suspected lung cancer route=Urgent Suspected Cancer | 43 of 55 | 25 18 8 3 1
  faster-diagnosis | 2022-04 | provider | ENGLAND | suspectedCancer=Suspected testicular cancer route=Urgent Suspected Cancer | 602 of 796 | 392 210 89 63 42
  -- G3
  62-day-referral  | 2016-01 | commissioner | 08N | | 31 of 43 |
  62-day-referral  | 2016-01 | commissioner | 13Q | | 3 of 4 |
  62-day-referral  | 2020-04 | commissioner | 08N | | 21 of 33 |
  -- G4
  two-week-wait    | 2020-07 | provider | R1H | suspectedCancer=Suspected lung cancer | 39 of 43 |
  62-day-referral  | 2020-07 | provider | R1H | | 94 of 106.5 |
  62-day-referral  | 2020-07 | provider | R1H | setting=Admitted | 50 of 58.5 |
  62-day-referral  | 2020-07 | provider | R1H | cancerType=Lung | 5.5 of 7.5 |
  31-day-drug      | 2020-07 | provider | R1H | | 121 of 121 |
  -- G5
  31-day           | 2023-07 | provider | R1H | stage=Subsequent Treatment modality=Surgery | 47 of 49 |
  31-day           | 2023-07 | provider | R1H | modality=Surgery | 171 of 186 |
  31-day-surgery   | 2023-07 | provider | R1H | | 47 of 49 |
  62-day           | 2023-07 | provider | R1H | cancerType=Lung route=Consultant Upgrade | 8.5 of 14 |
  62-day           | 2023-07 | provider | R1H | route=Screening modality=Surgery | 7.5 of 11.5 |
  -- G6
  62-day           | 2023-10 | provider | R1H | cancerType=Lung route=Urgent Suspected Cancer | 4.5 of 12 | 0.5 0.5 1 2.5 2 3.5 0.5 1.5
  31-day           | 2023-10 | provider | R1H | stage=Subsequent Treatment modality=Radiotherapy | 104 of 106 | 104 2 0 0 0
  two-week-wait    | 2023-10 | provider | R1H | suspectedCancer=Suspected lung cancer | 45 of 47 | 45 0 1 0 1
  62-day           | 2023-10 | commissioner | UNKNOWN | | 100.5 of 149.5 | 57.5 11 13 19 19 4 9 17
  faster-diagnosis | 2023-10 | commissioner | QMF | | 5185 of 6925 | 3532 1653 760 596 384
`;
