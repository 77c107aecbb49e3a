/** A line of text at its height, in pixels. */
export interface LineAt {
  readonly text: string;
  readonly y: number;
}
