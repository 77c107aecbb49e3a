import { describe, expect, test } from 'vitest';
import { subjectOfName, subjectOfTitle } from '../../src/layouts/subject.ts';
import { drawnTable } from '../drawn-table.ts';

describe('the standard that a title names', () => {
  test.each(
    drawnTable(`
      -- workbooks and CSV files of 2015 to 2023
      ALL CANCERS TWO WEEK WAIT                                                                 | two-week-wait
      TWO WEEK WAIT BY SUSPECTED CANCER                                                         | two-week-wait
      TWO WEEK WAIT-EXHIBITED BREAST SYMPTOMS (CANCER NOT INITIALLY SUSPECTED)                  | two-week-wait-breast
      TWO WEEK WAIT-EXHIBITED BREAST SYMPTOMS WHERE CANCER NOT INITIALLY SUSPECTED              | two-week-wait-breast
      31-DAY (DIAGNOSIS TO TREATMENT) WAIT FOR FIRST TREATMENT: ALL CANCERS                     | 31-day-first
      31-DAY (DIAGNOSIS TO TREATMENT) WAIT FOR FIRST TREATMENT: BY CANCER                       | 31-day-first
      31-DAY (URGENT GP REFERRAL TO TREATMENT) WAIT FOR FIRST TREATMENT FOR RARER CANCERS       | 31-day-rarer
      31-DAY (URGENT GP REFERRAL TO TREATMENT) WAIT FOR FIRST TREATMENT FOR RARE CANCERS        | 31-day-rarer
      31-DAY WAIT FOR SECOND OR SUBSEQUENT TREATMENT: SURGERY                                   | 31-day-surgery
      31-DAY WAIT FOR SECOND OR SUBSEQUENT TREATMENT: ANTI CANCER DRUG TREATMENTS               | 31-day-drug
      31-DAY WAIT FOR SECOND OR SUBSEQUENT TREATMENT: RADIOTHERAPY TREATMENTS                   | 31-day-radiotherapy
      62-DAY (URGENT GP REFERRAL TO TREATMENT) WAIT FOR FIRST TREATMENT: ALL CANCERS            | 62-day-referral
      62-DAY (URGENT GP REFERRAL TO TREATMENT) WAIT FOR FIRST TREATMENT: BY CANCER              | 62-day-referral
      62-DAY WAIT FOR FIRST TREATMENT FROM CONSULTANT UPGRADE: ALL CANCERS                      | 62-day-upgrade
      62-DAY WAIT FOR FIRST TREATMENT FROM SCREENING SERVICE REFERRAL: ALL CANCERS              | 62-day-screening
      28-DAY FASTER DIAGNOSIS: BY ROUTE & BY SUSPECTED CANCER OR BREAST SYMPTOMATIC             | faster-diagnosis
      -- since October 2023
      WAIT FROM URGENT SUSPECTED CANCER REFERRAL TO BEING SEEN AT A FIRST OUTPATIENT ATTENDANCE | two-week-wait
      WAIT FROM URGENT BREAST SYMPTOMATIC REFERRAL TO BEING SEEN AT A FIRST HOSPITAL ASSESSMENT | two-week-wait-breast
    `),
  )('%s', (title, standard) => {
    expect(subjectOfTitle(title)?.standard).toBe(standard);
    expect(subjectOfTitle(`  ${title.toLowerCase().replaceAll(' ', '  ')} `)?.standard).toBe(standard);
  });

  test.each([
    '',
    'Referral to treatment waiting times',
    'A&E attendances and emergency admissions',
    '18-DAY WAIT',
    '62-DAY BACKLOG',
    'Weekly cancer waiting list: 62-DAY',
    'DIAGNOSTICS WAITING TIMES',
  ])('"%s" names none', (title) => {
    expect(subjectOfTitle(title)).toBe(null);
  });
});

describe('the standard that an extract calls by a name', () => {
  test.each(
    drawnTable(`
      2WW                    | two-week-wait
      2WW Breast             | two-week-wait-breast
      28 Days FDS            | faster-diagnosis
      28 Days FDS (By Route) | faster-diagnosis
      28-day FDS             | faster-diagnosis
      31 Days                | 31-day-first
      31 Days Sub (Surgery)  | 31-day-surgery
      31 Days Sub (Drugs)    | 31-day-drug
      31 Days Sub (Radio)    | 31-day-radiotherapy
      31-day Combined        | 31-day
      62 Days                | 62-day-referral
      62 Days (Screening)    | 62-day-screening
      62 Days (Upgrade)      | 62-day-upgrade
      62 Days (Consultant)   | 62-day-upgrade
      62-day Combined        | 62-day
    `),
  )('%s is %s', (name, standard) => {
    expect(subjectOfName(name)?.standard).toBe(standard);
    expect(subjectOfName(` ${name.toUpperCase()}`)?.standard).toBe(standard);
  });

  test.each(['', '62', '31 Days Rare', '104 Days', 'constructor', '__proto__'])('"%s" is none', (name) => {
    expect(subjectOfName(name)).toBe(null);
  });
});

describe('what the cancer type of a table is', () => {
  test.each(
    drawnTable(`
      2WW                   | suspectedCancer |
      2WW Breast            | suspectedCancer | suspectedCancer
      28-day FDS            | suspectedCancer |
      31 Days               | cancerType      |
      31 Days Sub (Surgery) | cancerType      | modality
      31 Days Sub (Drugs)   | cancerType      | modality
      62-day Combined       | cancerType      |
    `),
  )('%s: %s, with %s the same in every row', (name, cancers, constant) => {
    const subject = subjectOfName(name);
    expect(subject?.cancers).toBe(cancers);
    expect(subject?.constant?.dimension ?? '').toBe(constant);
  });
});
