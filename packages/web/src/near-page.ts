/** A page that can be offered to whoever asked for one that is not there. */
export interface NearPage {
  readonly path: string;
  readonly title: string;
}
