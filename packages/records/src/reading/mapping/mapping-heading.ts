/** The form in which the headings of a mapping and of its file are compared: case and space around make no difference. */
export function mappingHeading(text: string): string {
  return text.trim().toLowerCase();
}
