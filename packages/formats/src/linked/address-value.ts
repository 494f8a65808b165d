import type { AddressText } from "./linked-node.ts";
import { NAMESPACES } from "./vocabulary.ts";

/**
 * An address as the IRI that it is, with what no IRI may hold written as percent signs; one that is
 * not on the web stays text, so that no reader takes its scheme for a prefix.
 */
export const toAddressValue = (url: string): string | AddressText =>
  /^https?:\/\//i.test(url)
    ? toSafeIri(url)
    : { "@value": url.toWellFormed(), "@type": `${NAMESPACES.xsd}anyURI` };

// What the grammar of N-Quads keeps out of an IRI: https://www.w3.org/TR/n-quads/#grammar-production-IRIREF
const toSafeIri = (url: string): string =>
  url
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex -- control characters are what it keeps out
    .replace(/[\u0000-\u0020<>"{}|^`\\\ufffd]/g, (sign) => encodeURIComponent(sign));
