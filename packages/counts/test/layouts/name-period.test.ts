import { describe, expect, test } from 'vitest';
import { monthOfName } from '../../src/layouts/name-period.ts';
import { drawnTable } from '../drawn-table.ts';

describe('the month of a file name', () => {
  test.each(
    drawnTable(`
      JULY-2021-CANCER-WAITING-TIMES-COMMISSIONER-WORKBOOK-PROVISIONAL.xlsx   | 2021-07
      AUGUST-2019-CANCER-WAITING-TIMES-COMMISSIONER-WORKBOOK-RROVISIONAL.xlsx | 2019-08
      MARCH-2018-CANCER-WAITING-TIMES-COMMISSIONER-WORKBOOK-FINAL-1.xlsx      | 2018-03
      OCTOBER-2024-CWT-CRS-PROVIDER-WORKBOOK-FINAL.xlsx                       | 2024-10
      nhs_commissioner_wait_times_jul_2021.xlsx                               | 2021-07
      FDS_by_route_and_suspected_cancer_provider_2021_04.csv                  | 2021-04
      201506-11.-62-Day-Wait-for-first-treatment-All-Cancers-Provider-Data.csv | 2015-06
      Sept 2021.csv                                                           | 2021-09
      September-2021-provider-2021_09.xlsx                                    | 2021-09
      provider_2022_04_01.csv                                                 | 2022-04
    `),
  )('%s: %s', (name, month) => {
    expect(monthOfName(name)).toBe(month);
  });

  test.each(
    drawnTable(`
      Q1-2015-2016-CANCER-WAITING-TIMES-PROVIDER-WORKBOOK.xlsx                | a quarter
      Cancer-Waiting-Times-2020-21-Data-Extract-Provider-Final.xlsx           | a year
      Cancer-Waiting-Times-Apr-Nov-2021-Data-Extract-Provider.xlsx            | several months
      CWT-CRS-Apr-2024-to-Sep-2024-Data-Extract-Provider-Final.xlsx           | two months
      CWT-CRS-Provider-Extract-2023-04_2023-09.xlsx                           | two months
      7.-31-Day-Wait-for-first-treatment-Rarer-Cancers-Provider-Data_2021-22.csv | a financial year
      cancer.csv                                                              | no month at all
      report-201513-.csv                                                      | a month that is none
      INV-20230412345.csv                                                     | a long number
    `),
  )('%s: none, for it names %s', (name) => {
    expect(monthOfName(name)).toBe(null);
  });
});
