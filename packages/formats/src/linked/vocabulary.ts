/**
 * The words of the linked formats, in one table: what each key of a node means as an IRI, and what
 * stands as its value. The JSON-LD context, N-Quads and Turtle are all made from it, so that the
 * three say the same.
 */

/** The namespaces, by the prefixes that Turtle and the JSON-LD context give them. */
export const NAMESPACES = {
  schema: "https://schema.org/",
  oa: "http://www.w3.org/ns/oa#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  record: "urn:on-record:vocabulary:",
} as const;
type Prefix = keyof typeof NAMESPACES;

/** A name in a namespace, such as `schema:name`. */
type Name = `${Prefix}:${string}`;

/** The datatype of EDTF dates, as the Library of Congress names it. */
export const EDTF_DATATYPE = "http://id.loc.gov/datatypes/edtf";

/**
 * What stands as the value of a term: `node`, a node or its IRI; `text`, words, with their language
 * where it is known; `whole`, a whole number that is not negative; `date` and `moment`, ISO 8601;
 * `edtf`, a date as EDTF; `truth`, yes or no.
 */
export type TermValue = "node" | "text" | "whole" | "date" | "moment" | "edtf" | "truth";

type TermFacts = { readonly name: Name; readonly value: TermValue };

/** The datatypes of the values that are neither nodes nor plain words. */
export const DATATYPES: { readonly [V in TermValue]: string | null } = {
  node: null,
  text: null,
  whole: `${NAMESPACES.xsd}nonNegativeInteger`,
  date: `${NAMESPACES.xsd}date`,
  moment: `${NAMESPACES.xsd}dateTime`,
  edtf: EDTF_DATATYPE,
  truth: `${NAMESPACES.xsd}boolean`,
};

const term = <N extends Name, V extends TermValue>(
  name: N,
  value: V,
): { readonly name: N; readonly value: V } => ({ name, value });

/** The terms, in the order of the context. */
export const TERMS = {
  // schema.org: what anybody's program understands.
  name: term("schema:name", "text"),
  alternateName: term("schema:alternateName", "text"),
  description: term("schema:description", "text"),
  headline: term("schema:headline", "text"),
  articleBody: term("schema:articleBody", "text"),
  text: term("schema:text", "text"),
  inLanguage: term("schema:inLanguage", "text"),
  author: term("schema:author", "node"),
  publisher: term("schema:publisher", "node"),
  copyrightNotice: term("schema:copyrightNotice", "text"),
  license: term("schema:license", "node"),
  version: term("schema:version", "text"),
  schemaVersion: term("schema:schemaVersion", "text"),
  dateModified: term("schema:dateModified", "date"),
  datePublished: term("schema:datePublished", "date"),
  dateCreated: term("schema:dateCreated", "date"),
  startDate: term("schema:startDate", "date"),
  endDate: term("schema:endDate", "date"),
  translationOfWork: term("schema:translationOfWork", "node"),
  mentions: term("schema:mentions", "node"),
  about: term("schema:about", "node"),
  url: term("schema:url", "node"),
  sameAs: term("schema:sameAs", "node"),
  identifier: term("schema:identifier", "node"),
  propertyID: term("schema:propertyID", "text"),
  value: term("schema:value", "text"),
  citation: term("schema:citation", "node"),
  isBasedOn: term("schema:isBasedOn", "node"),
  isPartOf: term("schema:isPartOf", "node"),
  appearance: term("schema:appearance", "node"),
  spokenByCharacter: term("schema:spokenByCharacter", "node"),
  location: term("schema:location", "node"),
  locationCreated: term("schema:locationCreated", "node"),
  superEvent: term("schema:superEvent", "node"),

  // The Web Annotation vocabulary: words in a text.
  motivatedBy: term("oa:motivatedBy", "node"),
  hasBody: term("oa:hasBody", "node"),
  hasTarget: term("oa:hasTarget", "node"),
  hasSource: term("oa:hasSource", "node"),
  hasSelector: term("oa:hasSelector", "node"),
  exact: term("oa:exact", "text"),
  prefix: term("oa:prefix", "text"),
  suffix: term("oa:suffix", "text"),
  start: term("oa:start", "whole"),
  end: term("oa:end", "whole"),

  // PROV-O: who proposed, and who decided, before and at last.
  wasGeneratedBy: term("prov:wasGeneratedBy", "node"),
  wasInfluencedBy: term("prov:wasInfluencedBy", "node"),
  wasAttributedTo: term("prov:wasAttributedTo", "node"),
  wasAssociatedWith: term("prov:wasAssociatedWith", "node"),
  used: term("prov:used", "node"),
  endedAtTime: term("prov:endedAtTime", "moment"),

  // Our own, for what none of them says. Each is described in docs/contracts/formats/vocabulary.md.
  evidence: term("record:evidence", "node"),
  voice: term("record:voice", "node"),
  basis: term("record:basis", "text"),
  certainty: term("record:certainty", "text"),
  polarity: term("record:polarity", "text"),
  status: term("record:status", "text"),
  reason: term("record:reason", "text"),
  time: term("record:time", "node"),
  edtf: term("record:edtf", "edtf"),
  expression: term("record:expression", "node"),
  speaker: term("record:speaker", "node"),
  manner: term("record:manner", "text"),
  content: term("record:content", "node"),
  cue: term("record:cue", "node"),
  cueSense: term("record:cueSense", "text"),
  addressee: term("record:addressee", "node"),
  occasion: term("record:occasion", "node"),
  eventType: term("record:eventType", "text"),
  mode: term("record:mode", "text"),
  context: term("record:context", "text"),
  auxiliary: term("record:auxiliary", "text"),
  actor: term("record:actor", "node"),
  recipient: term("record:recipient", "node"),
  subject: term("record:subject", "node"),
  predicate: term("record:predicate", "text"),
  object: term("record:object", "node"),
  role: term("record:role", "text"),
  form: term("record:form", "text"),
  entityType: term("record:entityType", "text"),
  naming: term("record:naming", "node"),
  published: term("record:published", "node"),
  translatedBy: term("record:translatedBy", "text"),
  sha256: term("record:sha256", "text"),
  bytes: term("record:bytes", "whole"),
  file: term("record:file", "text"),
  block: term("record:block", "node"),
  locator: term("record:locator", "text"),
  licence: term("record:licence", "text"),
  code: term("record:code", "text"),
  address: term("record:address", "text"),
  method: term("record:method", "text"),
  day: term("record:day", "date"),
  order: term("record:order", "whole"),
  cut: term("record:cut", "truth"),
} as const satisfies { readonly [term: string]: TermFacts };
export type Term = keyof typeof TERMS;

/** The kinds of node, by the names that the formats give them. */
export const TYPES = {
  Dataset: "schema:Dataset",
  NewsArticle: "schema:NewsArticle",
  CreativeWork: "schema:CreativeWork",
  Person: "schema:Person",
  Organization: "schema:Organization",
  GovernmentOrganization: "schema:GovernmentOrganization",
  NewsMediaOrganization: "schema:NewsMediaOrganization",
  Place: "schema:Place",
  Country: "schema:Country",
  City: "schema:City",
  Continent: "schema:Continent",
  Quotation: "schema:Quotation",
  Claim: "schema:Claim",
  Event: "schema:Event",
  PropertyValue: "schema:PropertyValue",
  Annotation: "oa:Annotation",
  SpecificResource: "oa:SpecificResource",
  TextQuoteSelector: "oa:TextQuoteSelector",
  TextPositionSelector: "oa:TextPositionSelector",
  Activity: "prov:Activity",
  Agent: "prov:Agent",
  ProvPerson: "prov:Person",
  ProvOrganization: "prov:Organization",
  SoftwareAgent: "prov:SoftwareAgent",
  Mention: "record:Mention",
  TimeExpression: "record:TimeExpression",
  Statement: "record:Statement",
  CodedEvent: "record:CodedEvent",
  EventClaim: "record:EventClaim",
  Relation: "record:Relation",
  Time: "record:Time",
  Naming: "record:Naming",
  Publication: "record:Publication",
  Block: "record:Block",
  Source: "record:Source",
  Acknowledgement: "record:Acknowledgement",
  Proposal: "record:Proposal",
  Decision: "record:Decision",
} as const satisfies { readonly [type: string]: Name };
export type NodeType = keyof typeof TYPES;

/** The IRI of a name: `schema:name` is `https://schema.org/name`. */
export function toIri(name: Name): string {
  const colon = name.indexOf(":");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a name begins with a prefix, by its type
  const prefix = name.slice(0, colon) as Prefix;
  return NAMESPACES[prefix] + name.slice(colon + 1);
}
