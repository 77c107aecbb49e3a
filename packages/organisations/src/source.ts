/** Where a fact of the register comes from. */
export type SourceId = keyof typeof sources;

/** A public text or file, and what the register takes from it. */
export type Source = { readonly title: string; readonly gives: string };

/** The sources of the register. All but the last are published; docs/organisations.md says how each is used. */
export const sources = {
  'ons-2019': {
    title: 'Office for National Statistics: CCG to STP to Cancer Alliance, July 2019 (OGL v3)',
    gives: 'groups, partnerships and the 20 alliances of 2019',
  },
  'ons-2020': {
    title: 'Office for National Statistics: CCG to STP, April 2020 (OGL v3)',
    gives: 'groups and partnerships of 2020',
  },
  'ons-2021': {
    title: 'Office for National Statistics: CCG to STP to Cancer Alliance, April 2021 (OGL v3)',
    gives: 'groups, partnerships and the 21 alliances, April 2021 to June 2022',
  },
  'ons-2022': {
    title:
      'Office for National Statistics: Sub-ICB location to ICB to NHS England region, July 2022 (OGL v3)',
    gives: 'sub-ICB locations, boards and regions since July 2022',
  },
  'mapping-2022': {
    title: 'Sub-ICB to Cancer Alliance mapping 2022, version 1.4',
    gives: 'the alliance of each board since July 2022',
  },
  'attribution-2022': {
    title: 'NHS England: Attribution from A&E Providers to ICBs, 26 June 2022 (OGL v3)',
    gives: 'the board of each provider',
  },
  'by-hand': {
    title: 'Provider to Cancer Alliance mapping by hand, with a reason for each entry',
    gives: 'the alliance of providers that the attribution lacks',
  },
  ods: {
    title: 'NHS England, Organisation Data Service: NHS trusts, July 2023 or later (OGL v3)',
    gives: 'trusts, their names, days, boards and towns',
  },
  successions: {
    title: 'Organisation Data Service successions to April 2022, as collected by geographr (OGL v3)',
    gives: 'which code took over which, and when',
  },
  published: {
    title: 'NHS England: Cancer Waiting Times, published files of 2015 to 2025 (OGL v3)',
    gives: 'names of providers and commissioners as reported',
  },
  correction: {
    title:
      'Organisation Data Service and the independent list of trusts, where they show the by-hand file wrong',
    gives: 'two corrected alliances (corrections)',
  },
  seat: {
    title:
      'Office for National Statistics lookup of July 2019 for the group at the seat of the trust (OGL v3)',
    gives: 'the alliance of trusts that left it in 2020 or 2021 with their area',
  },
  'ods-2026': {
    title:
      'Organisation Data Service as read in 2026 by the RCPCH register of NHS organisations (ICB history and succession) and by drjmartins/waiting-times (ods_classification.json)',
    gives: 'boards of April 2026, later names and successions',
  },
  'prevalence-2020': {
    title: 'Cancer Prevalence Statistics England 2020, summed to alliances in a public repository of RAND',
    gives: 'the people of each alliance in 2020',
  },
  unverified: {
    title: 'General knowledge, unverified',
    gives: 'days of a few successions',
  },
} as const satisfies { readonly [id: string]: Source };

/** Whether a text names a source of the register. */
export const isSourceId = (id: string): id is SourceId => Object.hasOwn(sources, id);
