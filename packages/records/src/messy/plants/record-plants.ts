import { datePlants, discussionPlants } from './date-plants.ts';
import { delayPlants, diagnosisPlants } from './diagnosis-plants.ts';
import type { Plant } from './plant.ts';
import { requirementPlants } from './requirement-plants.ts';
import { adjustmentPlants, agePlants, routePlants } from './route-plants.ts';

/** Plants of contradictions between the items of a record. */
export const recordPlants: readonly Plant[] = [
  ...requirementPlants,
  ...datePlants,
  ...routePlants,
  ...adjustmentPlants,
  ...diagnosisPlants,
  ...delayPlants,
];

/** Plants that need a column beside the items, which only extracts have. */
export const furtherPlants: readonly Plant[] = [...discussionPlants, ...agePlants];
