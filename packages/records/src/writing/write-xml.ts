/** The pieces of a submission in XML: the header, each record, the footer. */
import type { Texts } from '../reading/raw-record.ts';
import { itemElements, recordElement, rootElement } from '../reading/xml/xml-names.ts';

/** What stands before the records. */
export const xmlHeader = `<?xml version="1.0" encoding="UTF-8"?>\n<${rootElement}>\n`;

/** What stands after the records. */
export const xmlFooter = `</${rootElement}>\n`;

/**
 * A record: an element for each item that has a text, in the order of the specification. XML has no place for control
 * characters, which become spaces.
 */
export function toXmlRecord(texts: Texts): string {
  const elements = itemElements.map((element, place) => toElement(element, texts[place] ?? ''));
  return `<${recordElement}>\n${elements.join('')}</${recordElement}>\n`;
}

function toElement(element: string, text: string): string {
  return text === '' ? '' : `<${element}>${escapeXml(text)}</${element}>\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escapeXml(text: string): string {
  return text.replace(forbidden, ' ').replace(/[&<>\r]/g, (character) => entities[character] ?? character);
}
