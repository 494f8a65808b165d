/** Text for XML 1.0 files. What XML cannot hold at all becomes U+FFFD, one for one. */
import { toPrintableText } from "../printable-text.ts";

const ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  // A reader makes a space of these in an attribute, and a line feed of a carriage return anywhere.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** The text for an element or an attribute: read back, it is the same. */
export const toXml = (text: string): string =>
  toPrintableText(text).replaceAll(/[&<>"'\t\n\r]/gu, (character) => ENTITIES[character] ?? "");

/** ` name="value"`; nothing where there is no value. */
export const xmlAttribute = (name: string, value: string | null | undefined): string =>
  value === null || value === undefined ? "" : ` ${name}="${toXml(value)}"`;
