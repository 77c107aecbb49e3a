/** A trust that the register and the independent list of trusts place differently. */
export type Difference = {
  readonly code: string;
  /** The alliance in the register in March 2025 by its name, or why there is none. */
  readonly ours: string;
  /** The alliance in the independent list, as it writes it. */
  readonly theirs: string;
  /** Which side is right: `boundary` where each is right by its own reading of where the alliance ends. */
  readonly right: 'ours' | 'theirs' | 'boundary';
  readonly why: string;
};

/** The month in which the register is compared with the independent list, by whose names it is of 2025. */
export const comparedIn = '2025-03';

/**
 * Every trust for which the independent list (bennett_ods_trust_to_cancer_alliance.csv) names another alliance than
 * the register, its "East of England" taken as both East of England alliances. A trust for which it names none is
 * no difference.
 */
export const differences: readonly Difference[] = [
  {
    code: 'RCD',
    ours: 'Humber and North Yorkshire Cancer Alliance',
    theirs: 'West Yorkshire and Harrogate Cancer Alliance',
    right: 'boundary',
    why: 'Harrogate is in the area of the Humber and North Yorkshire board (attribution file and Organisation Data Service) and the trust works with both alliances, as the list notes. By the rule its figures go where its board goes. Until March 2020 the register has it in West Yorkshire and Harrogate too, by the lookup of 2019.',
  },
  {
    code: 'RN3',
    ours: 'Somerset, Wiltshire, Avon and Gloucestershire Cancer Alliance',
    theirs: 'Thames Valley Cancer Alliance',
    right: 'boundary',
    why: 'Swindon is in the area of the Bath and North East Somerset, Swindon and Wiltshire board, which maps to one alliance. The trust also works with Thames Valley, where the lookup of 2019 had Swindon; until March 2020 the register has it there too.',
  },
  {
    code: 'RX8',
    ours: 'no-relation',
    theirs: 'Humber & North Yorkshire Cancer Alliance',
    right: 'ours',
    why: 'An ambulance trust for three alliances. The Organisation Data Service has it under the West Yorkshire board; no list of the register names it, and it is in none of the published files read.',
  },
  {
    code: 'RX9',
    ours: 'no-relation',
    theirs: 'Humber & North Yorkshire Cancer Alliance',
    right: 'ours',
    why: 'The ambulance trust of the East Midlands, under the Nottingham board; the list puts it beside Yorkshire by mistake. No list of the register names it, and it is in none of the published files read.',
  },
  {
    code: 'TAH',
    ours: 'no-relation',
    theirs: 'South Yorkshire and Bassetlaw Cancer Alliance',
    right: 'theirs',
    why: 'A mental health trust in Sheffield. The rule asks the attribution file and the by-hand file, and neither has it. It is in none of the published files read, so that nothing is unattributed for it.',
  },
];
