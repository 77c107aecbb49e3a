import { describe, expect, test } from 'vitest';
import { statusOfName, statusOfText } from '../src/vintage.ts';
import { drawnTable } from './drawn-table.ts';

const orNull = (text = ''): string | null => (text === '' ? null : text);

describe('the status that a front page states', () => {
  test.each(
    drawnTable(`
      Status: Final Official Statistics                               | final
      Status: Provisional Official Statistics                         | provisional
      status:final                                                    | final
      STATUS:  PROVISIONAL                                            | provisional
      This release presents the provisional official statistics on cancer waiting times | provisional
      This workbook presents the final official statistics            | final
      Status: Finalised later                                         |
      Status: draft                                                   |
      The status is final                                             |
      Provisional figures are revised every six months                |
    `),
  )('%s: %s', (text, status) => {
    expect(statusOfText(text)).toBe(orNull(status));
  });
});

describe('the status that a file name states', () => {
  test.each(
    drawnTable(`
      JULY-2021-CANCER-WAITING-TIMES-COMMISSIONER-WORKBOOK-PROVISIONAL.xlsx   | provisional
      AUGUST-2019-CANCER-WAITING-TIMES-COMMISSIONER-WORKBOOK-RROVISIONAL.xlsx | provisional
      JUNE-2021-COMMISSIONER-WORKBOOK-PROVISONAL.xlsx                         | provisional
      JUNE-2021-COMMISSIONER-WORKBOOK-PROVSIONAL.xlsx                         | provisional
      JUNE-2021-COMMISSIONER-WORKBOOK-PROVISIONALL.xlsx                       | provisional
      CWT-CRS-Provider-Extract-2024-10_2025-02-provisional.xlsx               | provisional
      MARCH-2018-CANCER-WAITING-TIMES-COMMISSIONER-WORKBOOK-FINAL-1.xlsx      | final
      Cancer-Waiting-Times-2020-21-Data-Extract-Provider-Final.xlsx           | final
      CWT-CRS-Oct-2024-to-Mar-2025-Data-Extract-Provider.xlsx                 |
      nhs_commissioner_wait_times_jul_2021.xlsx                               |
      finally.csv                                                             |
      PROVIDER-WORKBOOK.xlsx                                                  |
      provincial-hospitals.xlsx                                               |
      Q1-2015-2016-CANCER-WAITING-TIMES-PROVIDER-WORKBOOK.xlsx                |
    `),
  )('%s: %s', (name, status) => {
    expect(statusOfName(name)).toBe(orNull(status));
  });
});
