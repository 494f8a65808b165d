/** How N-Triples, N-Quads and Turtle write IRIs and words: https://www.w3.org/TR/n-quads/#n-quads-grammar */

/** An IRI in angle brackets. What no IRI may hold was taken out of addresses before. */
export const toIriText = (iri: string): string => `<${iri}>`;

// oxlint-disable-next-line no-control-regex -- control characters are what is escaped
const ESCAPED = /["\\\u0000-\u001f\u007f]/g;

const SHORT: { readonly [sign: string]: string } = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
};

const escaped = (sign: string): string =>
  SHORT[sign] ?? `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Words in quotation marks. Half of a surrogate pair has no place in RDF: U+FFFD stands for it. */
export const toQuotedText = (words: string): string =>
  `"${words.toWellFormed().replace(ESCAPED, escaped)}"`;
