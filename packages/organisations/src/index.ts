/** The register of organisations, and how they roll up to cancer alliances, boards and regions. Needs nothing. */

export { allianceOf, type InAlliance } from './alliance-of.ts';
export { type AllianceListInForce, allianceListIn, alliances, alliancesIn } from './alliances-in.ts';
export { alliancesOfBorough, boardsOfBorough } from './alliances-of-borough.ts';
export {
  type Basis,
  type Unattributed,
  type UnattributedReason,
  unattributedInWords,
} from './attribution.ts';
export { boardOf, type InBoard, type InRegion, regionOf } from './board-of.ts';
export { allianceBoundaries, type Boundaries, type BoundaryTopology } from './boundaries/boundaries.ts';
export { neighboursOf } from './boundaries/neighbours-of.ts';
export { type Correction, corrections } from './corrections.ts';
export {
  createRegister,
  type NewOrganisation,
  type NewRegister,
  type NewRelation,
} from './create-register.ts';
export { comparedIn, type Difference, differences } from './differences.ts';
export { type Among, type Finding, findOrganisation } from './find-organisation.ts';
export { register } from './load-register.ts';
export { boardsOf, boroughsOf, providersOf, sharedBoroughsOf } from './members-of.ts';
export {
  type AllianceCode,
  type Day,
  type FormerName,
  isOpenIn,
  type Month,
  nameIn,
  type Organisation,
  type OrganisationKind,
  organisationKinds,
} from './organisation.ts';
export { organisationByCode } from './organisation-by-code.ts';
export { plain, tellingWords } from './plain-words.ts';
export { type Population, populationOf } from './population-of.ts';
export type {
  AllianceList,
  Outside,
  OutsideReason,
  Register,
  Relation,
  RelationKind,
  Succession,
} from './register.ts';
export { slugOf } from './slug-of.ts';
export { type Source, type SourceId, sources } from './source.ts';
export { predecessorsOf, successorsOf } from './successors-of.ts';
export { townOf } from './town-of.ts';
