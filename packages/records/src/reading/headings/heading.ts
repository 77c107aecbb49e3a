/** The form in which headings are compared: capital letters and digits only. */
export function plainHeading(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
