/**
 * The network of the record: people, organizations, places and events as nodes; who spoke to whom
 * and about whom, who took part in what, and how entities stand to each other as edges. What
 * GraphML and GEXF have in common.
 */
import type { AnyRecord, Claim, RecordIndex, RecordKind } from "@onrecord/domain";
import { EVENT_TYPES, indexDataset, isOnRecord, parseEdtf, PREDICATES } from "@onrecord/domain";
import { asserterOf, leadsToRecord, permalinkOf } from "../claim-words.ts";
import type { ExportOptions } from "../export-format.ts";
import { kindsAsked } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { externalIdOf } from "../find-entity.ts";
import { idOf } from "../id-of.ts";
import { shortQuote } from "../short-quote.ts";

/** The kinds that are nodes, and those that are edges (an event is both: a node with its edges). */
export const NETWORK_KINDS: readonly RecordKind[] = [
  "person",
  "organization",
  "place",
  "statement",
  "event",
  "relation",
];
const NODE_KINDS: ReadonlySet<RecordKind> = new Set(["person", "organization", "place", "event"]);
const EDGE_KINDS: readonly RecordKind[] = ["statement", "event", "relation"];

/** What is known of a node, in the order in which files declare it. All are texts. */
export const NODE_ATTRIBUTES = [
  "kind",
  "type",
  "description",
  "wikidata",
  "time",
  "earliest",
  "latest",
  "uri",
] as const;

/** What is known of an edge. */
export const EDGE_ATTRIBUTES = [
  "kind",
  "record",
  "role",
  "symmetric",
  "time",
  "earliest",
  "latest",
  "basis",
  "certainty",
  "polarity",
  "status",
  "assertedBy",
  "words",
  "permalink",
] as const;

type Attributes<Name extends string> = { readonly [N in Name]?: string | null | undefined };

export type NetworkNode = {
  readonly id: string;
  readonly label: string;
  readonly attributes: Attributes<(typeof NODE_ATTRIBUTES)[number]>;
};

export type NetworkEdge = {
  /** The record, what the edge says of it, and its end: `statement/x#about:place/mali`. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly attributes: Attributes<(typeof EDGE_ATTRIBUTES)[number]>;
};

/**
 * The nodes: the entities and events that are exported, and those at the other end of an edge. The
 * ids of the nodes are kept while they are listed, so that none comes twice.
 */
export function* nodesOf(source: ExportSource, options: ExportOptions): Generator<NetworkNode> {
  const seen = new Set<string>();
  for (const kind of kindsAsked(NETWORK_KINDS, options)) {
    for (const part of source.parts(kind)) {
      const index = indexDataset(part.slice);
      for (const record of part.records.filter(isOnRecord)) {
        const ids = NODE_KINDS.has(kind) ? [record.id] : [];
        for (const id of [...ids, ...endsOf(index, record)]) {
          if (seen.has(id)) continue;
          seen.add(id);
          yield toNode(index, id, options);
        }
      }
    }
  }
}

/** The edges, record by record. */
export function* edgesOf(source: ExportSource, options: ExportOptions): Generator<NetworkEdge> {
  for (const kind of kindsAsked(EDGE_KINDS, options)) {
    for (const part of source.parts(kind)) {
      const index = indexDataset(part.slice);
      for (const record of part.records) {
        if (!isOnRecord(record) || !isClaim(record)) continue;
        for (const link of linksOf(index, record))
          yield toEdge(index, { claim: record, link }, options);
      }
    }
  }
}

const isClaim = (record: AnyRecord): record is Claim =>
  record.kind === "statement" || record.kind === "event" || record.kind === "relation";

/** The ids at the ends of a record's edges. */
const endsOf = (index: RecordIndex, record: AnyRecord): readonly string[] =>
  isClaim(record) ? linksOf(index, record).flatMap(({ source, target }) => [source, target]) : [];

type Link = {
  readonly source: string;
  readonly target: string;
  readonly step: string;
  readonly label: string;
};

/** What a claim links to what, but for what was rejected. */
const linksOf = (index: RecordIndex, claim: Claim): readonly Link[] =>
  allLinksOf(claim).filter(({ target }) => leadsToRecord(index, target));

/** A statement of an unknown speaker, or on a relation, links nothing. */
function allLinksOf(claim: Claim): readonly Link[] {
  switch (claim.kind) {
    case "statement": {
      const { speaker } = claim;
      if (speaker === null) return [];
      const about = claim.about.filter((id) => !id.startsWith("relation/"));
      return [
        ...toLinks(claim.addressees, (target) => ({
          source: speaker,
          target,
          step: "to",
          label: "said to",
        })),
        ...toLinks(about, (target) => ({
          source: speaker,
          target,
          step: "about",
          label: "spoke about",
        })),
      ];
    }
    case "event": {
      const event = claim.id;
      const place = claim.place === null ? [] : [claim.place];
      const partOf = claim.partOf === null ? [] : [claim.partOf];
      return [
        ...toLinks(claim.actors, (source) => ({
          source,
          target: event,
          step: "actor",
          label: "acted in",
        })),
        ...toLinks(claim.recipients, (target) => ({
          source: event,
          target,
          step: "recipient",
          label: "was directed at",
        })),
        ...toLinks(place, (target) => ({
          source: event,
          target,
          step: "place",
          label: "took place in",
        })),
        ...toLinks(partOf, (target) => ({
          source: event,
          target,
          step: "part-of",
          label: "was part of",
        })),
      ];
    }
    case "relation": {
      const { subject: source, object: target, predicate } = claim;
      return [{ source, target, step: predicate, label: PREDICATES[predicate].label }];
    }
  }
}

const toLinks = (ids: readonly string[], link: (id: string) => Link): readonly Link[] =>
  [...new Set(ids)].map(link);

function toEdge(
  index: RecordIndex,
  { claim, link }: { readonly claim: Claim; readonly link: Link },
  options: ExportOptions,
): NetworkEdge {
  const { source, target, step } = link;
  const end = step === "actor" ? source : target;
  return {
    id: claim.kind === "relation" ? claim.id : `${claim.id}#${step}:${end}`,
    source,
    target,
    label: claim.polarity === "negated" ? `said not to be so: ${link.label}` : link.label,
    attributes: {
      kind: claim.kind,
      record: claim.id,
      role: claim.kind === "relation" ? claim.role : null,
      symmetric: claim.kind === "relation" && PREDICATES[claim.predicate].symmetric ? "yes" : null,
      ...datesOf(claim),
      basis: claim.basis,
      certainty: claim.certainty,
      polarity: claim.polarity,
      status: claim.status,
      assertedBy: asserterOf(index, claim),
      words: wordsOf(claim),
      permalink: permalinkOf(claim, options),
    },
  };
}

/** The words said, or the evidence; always short, as a label is. */
const wordsOf = (claim: Claim): string =>
  shortQuote(
    (claim.kind === "statement" ? claim.content : claim.evidence)
      .map(({ exact }) => exact)
      .join(" … "),
  );

function datesOf({ time }: Claim) {
  const parsed = typeof time?.edtf === "string" ? parseEdtf(time.edtf) : undefined;
  const dates = parsed?.ok === true ? parsed.value : undefined;
  return { time: time?.edtf, earliest: dates?.earliest, latest: dates?.latest };
}

function toNode(index: RecordIndex, id: string, options: ExportOptions): NetworkNode {
  const record = index.find(id);
  const uri = idOf(id, options);
  if (record === undefined || record.kind === "statement")
    return { id, label: index.nameOf(id), attributes: { uri } };
  if (record.kind === "event") {
    const { description: label, type } = record;
    const description = EVENT_TYPES[type].label;
    return { id, label, attributes: { kind: "event", type, description, ...datesOf(record), uri } };
  }
  return { id, label: index.nameOf(id), attributes: { ...entityAttributes(record), uri } };
}

function entityAttributes(record: AnyRecord): NetworkNode["attributes"] {
  if (record.kind !== "person" && record.kind !== "organization" && record.kind !== "place")
    return {};
  return {
    kind: record.kind,
    type: record.kind === "person" ? null : record.type,
    description: record.description,
    wikidata: externalIdOf(record, "wikidata"),
  };
}
