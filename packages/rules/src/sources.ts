import type { Source } from './source.ts';

const STATISTICS = 'https://www.england.nhs.uk/statistics/statistical-work-areas/cancer-waiting-times/';

/** The public texts that the rules of this package rest on, each written once and cited by name. */
export const sources = {
  ncin: {
    title: 'National Cancer Intelligence Network: Cancer Waiting Times, operational standards',
    address: 'http://www.ncin.org.uk/collecting_and_using_data/data_collection/gfocw',
  },
  health2009: {
    title: 'Department of Health: Cancer Waiting Times, Quarter 3 2008/2009',
    address: 'http://www.performance.doh.gov.uk/cancerwaits/2008/q3/index.html',
  },
  screening2007: {
    title: 'NHS Cancer Screening Programmes: waiting times to be further reduced, 25 September 2007',
    address: 'http://cancerscreening.org.uk/news/003.html',
  },
  hansard2002: {
    title: 'Hansard, House of Commons: Cancer care, 23 October 2002',
    address: 'https://api.parliament.uk/historic-hansard/written_answers/2002/oct/23/cancer-care',
  },
  hansard2004: {
    title: 'Hansard, House of Commons: Cancer treatment, 11 May 2004',
    address: 'https://api.parliament.uk/historic-hansard/written-answers/2004/may/11/cancer-treatment',
  },
  hansard2008: {
    title: 'Hansard, House of Commons: Radiotherapy waiting lists, 26 February 2008',
    address:
      'https://hansard.parliament.uk/Commons/2008-02-26/debates/0802273000075/RadiotherapyWaitingLists',
  },
  breast2009: {
    title: 'National Cancer Action Team: The symptomatic breast two week wait standard, July 2009',
    address: 'https://www.scribd.com/document/705891983/symptomatic-breast-standard',
  },
  annual2011: {
    title: 'Cancer Research UK on the annual report of cancer waiting times, 19 August 2011',
    address:
      'https://news.cancerresearchuk.org/2011/08/19/government-releases-new-cancer-patients-waiting-times-stats/',
  },
  targets2011: {
    title: 'Cover magazine on the annual report of cancer waiting times 2010-11, target by target',
    address: 'https://covermagazine.co.uk/news/2146440/nhs-meets-cancer-targets',
  },
  somerset: {
    title: 'Somerset NHS Foundation Trust: Cancer services, current cancer waiting time standards',
    address: 'https://www.somersetft.nhs.uk/cancer/',
  },
  dataDictionary: {
    title: 'NHS Data Model and Dictionary: National Cancer Waiting Times Monitoring Data Set',
    address: 'https://github.com/NHSDigital/DataDictionaryPublication',
  },
  workbook2015: {
    title: 'NHS England: cancer waiting times, provider workbook, Q1 2015-16',
    address: STATISTICS,
  },
  workbook2021: {
    title: 'NHS England: cancer waiting times, commissioner workbook April 2021, front page',
    address: STATISTICS,
  },
  workbook2023: {
    title: 'NHS England: cancer waiting times, provider workbook October 2023, front page and footnotes',
    address: STATISTICS,
  },
  workbook2025: {
    title: 'NHS England: cancer waiting times, provider workbook April 2025',
    address: STATISTICS,
  },
  july2023: {
    title: 'Computed from the published figures of July 2023: provider extract and commissioner workbook',
    address: STATISTICS,
  },
  review: {
    title: 'NHS England: Clinically-led review of NHS access standards, cancer',
    address: 'https://www.england.nhs.uk/clinically-led-review-nhs-access-standards/cancer/',
  },
  selca: {
    title: 'South East London Cancer Alliance: Modernising cancer waiting time standards',
    address: 'https://selca.nhs.uk/news/modernising-cancer-waiting-time-standards',
  },
  regulator: {
    title: 'Office for Statistics Regulation: Statistics about cancer waiting times in England',
    address:
      'https://osr.statisticsauthority.gov.uk/publication/statistics-about-cancer-waiting-times-in-england/pages/2/',
  },
  guidance: {
    title: 'NHS England: National cancer waiting times monitoring dataset guidance, version 12.1, July 2025',
    address: 'https://www.england.nhs.uk/long-read/national-cancer-waiting-times-monitoring-dataset-guidance',
  },
  planning2024: {
    title: 'Cowling: Planning and guidance, on the priorities and operational planning guidance 2024-25',
    address: 'https://tecowling.quarto.pub/policy-planning-guidance.html',
  },
  cancerPlan: {
    title: 'LBC on the National Cancer Plan, 3 February 2026',
    address: 'https://www.lbc.co.uk/article/more-survive-cancer-plan-ten-years-5HjdRnm_2/',
  },
  mediumTerm: {
    title:
      'Health Estates and Facilities Management Association on the Medium Term Planning Framework 2026-29',
    address: 'https://hefma.co.uk/news/three-year-roadmap-to-deliver-radical-nhs-reset',
  },
  mediumTermBriefing: {
    title: 'NHS Providers: On the day briefing, Medium term planning framework 2026-2029',
    address:
      'https://nhs-providers.vercel.app/resources/on-the-day-briefing-medium-term-planning-framework-2026-2029',
  },
  statistics: {
    title: 'NHS England: Cancer Waiting Times, time series and data extracts',
    address: STATISTICS,
  },
  series2026: {
    title:
      "NHS England: national time series October 2009 to July 2026, whose sheet is quoted as saying '80% from Q1 2026/27'",
    address:
      'https://www.england.nhs.uk/statistics/wp-content/uploads/sites/2/2026/09/CWT-CRS-National-Time-Series-Oct-2009-Jul-2026-Provisional.xlsx',
  },
  nclPathway: {
    title: 'North Central London Cancer Alliance: cancer_cwt, feature_dynamic_pathway.py, referral routes',
    address: 'https://github.com/ncl-cancer-alliance/cancer_cwt/blob/main/src/feature_dynamic_pathway.py',
  },
  nclFirstSeen: {
    title: 'North Central London Cancer Alliance: cancer_cwt, feature_dynamic_performance_2ww.py',
    address:
      'https://github.com/ncl-cancer-alliance/cancer_cwt/blob/main/src/feature_dynamic_performance_2ww.py',
  },
  nclDiagnosis: {
    title: 'North Central London Cancer Alliance: cancer_cwt, feature_dynamic_performance_fds.py',
    address:
      'https://github.com/ncl-cancer-alliance/cancer_cwt/blob/main/src/feature_dynamic_performance_fds.py',
  },
  nclFirstTreatment: {
    title: 'North Central London Cancer Alliance: cancer_cwt, feature_dynamic_performance_31_first.py',
    address:
      'https://github.com/ncl-cancer-alliance/cancer_cwt/blob/main/src/feature_dynamic_performance_31_first.py',
  },
  nclSubsequentTreatment: {
    title: 'North Central London Cancer Alliance: cancer_cwt, feature_dynamic_performance_31_sub.py',
    address:
      'https://github.com/ncl-cancer-alliance/cancer_cwt/blob/main/src/feature_dynamic_performance_31_sub.py',
  },
  nclReferralToTreatment: {
    title: 'North Central London Cancer Alliance: cancer_cwt, feature_dynamic_performance_62.py',
    address:
      'https://github.com/ncl-cancer-alliance/cancer_cwt/blob/main/src/feature_dynamic_performance_62.py',
  },
  nclBase: {
    title: 'North Central London Cancer Alliance: cancer_cwt, dynamic_cwt_base.sql, sites to trusts',
    address: 'https://github.com/ncl-cancer-alliance/cancer_cwt/blob/main/docs/dynamic_cwt_base.sql',
  },
  reportsManual: {
    title: 'National Cancer Waiting Times reports: user manual of 2009, formulas of the reports',
    address: 'https://www.mwitty.com/content.php?id=6901149',
  },
  userGuide: {
    title: 'NHS Digital: Cancer waiting times system, user guide',
    address:
      'https://digital.nhs.uk/data-and-information/data-collections-and-data-sets/data-collections/cancerwaitingtimescwt/user-guide',
  },
  breachAllocation: {
    title: 'NHS England: National cancer breach allocation guidance, April 2016',
    address: 'https://www.england.nhs.uk/publication/national-cancer-breach-allocation-guidance/',
  },
  scope: {
    title:
      'NHS England: National cancer waiting times monitoring dataset guidance, version 12.1, July 2025, sections 3.2 and 5.10, as quoted in a public repository',
    address: 'https://www.england.nhs.uk/long-read/national-cancer-waiting-times-monitoring-dataset-guidance',
  },
  frequentQuestions: {
    title: 'Cancer waiting times: data upload and reporting, frequently asked questions',
    address: 'https://mwitty.com/content.php?id=5912482',
  },
  generalKnowledge: { title: 'General knowledge; no public text found', address: null },
} as const satisfies Record<string, Source>;
