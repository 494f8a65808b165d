/**
 * The check of a dataset that does not fit into memory: article by article, each with what was read
 * from it. It finds what `check` finds of the whole. In memory are a part, the findings, the entities
 * and the acknowledgements, and a pair of ids for each claim that another one is part of.
 */
import type { DatasetCandidate } from "../dataset/dataset.ts";
import { emptyDataset } from "../dataset/dataset.ts";
import type { RecordKind } from "../dataset/kinds.ts";
import { findKind, TABLE_OF } from "../dataset/kinds.ts";
import type { CheckOptions } from "./check.ts";
import { requiringAccepted } from "./check.ts";
import { CheckContext } from "./check-context.ts";
import type { EntityUses } from "./check-context.ts";
import { findCycles } from "./find-cycles.ts";
import type { Finding } from "./finding.ts";
import { collectStrings } from "./id-index.ts";
import { findNearest } from "./nearest.ts";
import { newFinding } from "./new-finding.ts";
import { orderFindings } from "./order-findings.ts";
import { canonicalOrigin, MANIFEST_FILE } from "./origin.ts";
import { findId, parseDataset } from "./parse-dataset.ts";
import type { DatasetParse } from "./parse-dataset.ts";
import { applyAcknowledgements } from "./rules/acknowledgements.ts";
import { acceptance } from "./rules/acceptance.ts";
import { aliases, orphans, outsideFacts, sharedExternalIds } from "./rules/entities.ts";
import { RULES, WHOLE_RULES } from "./rules/rules.ts";

/** Some records, with everything that their checks look at. */
export type CheckedPart = {
  /**
   * The records, all that they refer to, and of every article among these the mentions; of an
   * article that is owned, all that was read from it.
   */
  readonly candidate: DatasetCandidate;
  /** Whether the findings about the record with this id are wanted: it is so in one part alone. */
  readonly owns: (id: string) => boolean;
};

/** Asked once for each part, in their order and by its number from 0: whether this thread checks it. */
export type CheckShare = (part: number) => boolean;

/** A dataset in parts. Ids are unique in it, whatever they are in a candidate. */
export interface CheckedWhole extends EntityUses {
  readonly manifest: unknown;
  /** All parts, or a share of them. */
  readonly parts: (share?: CheckShare) => Iterable<CheckedPart>;
  /** All entities and acknowledgements, and the articles that these point to. */
  readonly shared: () => DatasetCandidate;
  /** The line of a record in its table, from 1. */
  readonly lineOf: (id: string) => number;
  /** All ids of a kind, in the order of its table. */
  readonly idsOf: (kind: RecordKind) => Iterable<string>;
  /** The statements that are the voice of, or the events that are part of, another of them. */
  readonly chains: (
    kind: "statement" | "event",
  ) => Iterable<{ readonly id: string; readonly next: string }>;
  /** What is not accepted, some at a time, with all that it refers to. */
  readonly notAccepted: () => Iterable<CheckedPart>;
  /** The files of the texts that are no article's. */
  readonly unusedTexts: () => Iterable<string>;
}

const LOCAL_RULES = RULES.filter((rule) => !WHOLE_RULES.has(rule));
/** What is said of an entity by itself, looking at those that refer to it. */
const ENTITY_RULES = [orphans, outsideFacts];
/** What needs all entities at once. */
const SHARED_RULES = [aliases, sharedExternalIds];

/** Nothing is guessed within a part: what a word may mean is known when all were read. */
const NO_GUESSES: ReadonlySet<string> = new Set();

/** Records that were read to be checked belong to nobody else. */
const AS_READ = { asTheyAre: true } as const;

/** What was found in some parts: plain data, which one thread can hand to another. */
export type PartFindings = {
  readonly found: readonly Finding[];
  /** What refused records may mean. */
  readonly meant: ReadonlySet<string>;
};

/** Checks some of the parts of a dataset, for `checkParts`. */
export function findInParts(parts: Iterable<CheckedPart>, whole: CheckedWhole): PartFindings {
  const meant = new Set<string>();
  const found: Finding[] = [];
  for (const part of parts) found.push(...checkPart(part, whole, meant));
  return { found, meant };
}

/**
 * Checks a dataset part by part: the same findings in the same order as `check` of all of it.
 * `shares` are what was found in the parts already, all of them together, in any order.
 */
export function checkParts(
  whole: CheckedWhole,
  shares?: readonly PartFindings[],
  { acceptedOnly = false }: Pick<CheckOptions, "acceptedOnly"> = {},
): Finding[] {
  const all = shares ?? [findInParts(whole.parts(), whole)];
  const found = all.flatMap((share) => share.found);
  const meant = new Set(all.flatMap((share) => [...share.meant]));
  const withSuggestions = found.map((finding) => suggest(finding, whole, meant));
  const local = withSuggestions.filter((finding) => !isExcused(finding, meant));
  const parse = parseDataset({ ...whole.shared(), manifest: whole.manifest }, AS_READ);
  const context = new CheckContext(parse, canonicalOrigin, { meant, uses: whole });
  const mustBeAccepted = acceptedOnly || parse.dataset.manifest.requires === "accepted";
  const findings = [
    ...local,
    ...parse.findings.filter(({ path }) => path.file === MANIFEST_FILE),
    ...SHARED_RULES.flatMap((rule) => rule(context)).map((finding) => place(finding, whole)),
    ...(mustBeAccepted ? findNotAccepted(whole) : []),
    ...findChains(whole),
    ...findUnusedTexts(whole, meant),
  ];
  const acknowledged = applyAcknowledgements(context, findings);
  // Those on the acknowledgements themselves are added at the end.
  const own = acknowledged.slice(findings.length).map((finding) => place(finding, whole));
  return orderFindings([...acknowledged.slice(0, findings.length), ...own], canonicalOrigin);
}

function checkPart(
  { candidate, owns }: CheckedPart,
  whole: CheckedWhole,
  meant: Set<string>,
): readonly Finding[] {
  const parse = parseDataset(candidate, AS_READ);
  const context = new CheckContext(parse, canonicalOrigin, { meant: NO_GUESSES, owns });
  for (const value of parse.refused) if (owns(findId(value) ?? "")) collectStrings(value, meant);
  return [
    ...parse.findings,
    ...LOCAL_RULES.flatMap((rule) => rule(context)),
    ...checkEntities(parse, owns, whole),
  ]
    .filter(({ record }) => record !== null && owns(record))
    .map((finding) => place(finding, whole));
}

/** Whether anything refers to the entities that a part owns, and whether their names stand somewhere. */
function checkEntities(
  { dataset, ...parse }: DatasetParse,
  owns: CheckedPart["owns"],
  uses: EntityUses,
): readonly Finding[] {
  const people = dataset.people.filter(({ id }) => owns(id));
  const organizations = dataset.organizations.filter(({ id }) => owns(id));
  const places = dataset.places.filter(({ id }) => owns(id));
  if (people.length + organizations.length + places.length === 0) return [];
  const entities = { ...emptyDataset(dataset.manifest), people, organizations, places };
  const wider = { meant: NO_GUESSES, uses };
  const context = new CheckContext({ ...parse, dataset: entities }, canonicalOrigin, wider);
  return ENTITY_RULES.flatMap((rule) => rule(context));
}

/** The finding at the line where its record stands in the whole; in a text it stands there already. */
function place(finding: Finding, { lineOf }: CheckedWhole): Finding {
  const { path, record } = finding;
  const kind = record === null ? undefined : findKind(record);
  if (record === null || kind === undefined || path.file !== `${TABLE_OF[kind]}.jsonl`)
    return finding;
  return { ...finding, path: { ...path, line: lineOf(record) } };
}

/** What a dangling id was most likely meant to be, among all that there are. */
function suggest(finding: Finding, { idsOf }: CheckedWhole, meant: Set<string>): Finding {
  if (finding.code !== "dangling-id") return finding;
  const { id } = finding.args;
  const kind = findKind(id);
  const suggestion = kind === undefined ? undefined : findNearest(id, idsOf(kind));
  if (suggestion === undefined) return finding;
  meant.add(suggestion);
  return { ...finding, args: { id, suggestion } };
}

/**
 * What a mistyped reference may mean does not look far away, unused or from outside: one slip, one
 * finding.
 */
function isExcused(finding: Finding, meant: ReadonlySet<string>): boolean {
  const { code, record, args } = finding;
  if (code === "speaker-not-near" || code === "speaker-not-in-evidence")
    return meant.has(args.speaker);
  const isOfEntity =
    code === "entity-orphan" || (code === "outside-fact-without-source" && args.fact === "name");
  return isOfEntity && record !== null && meant.has(record);
}

function* findNotAccepted(whole: CheckedWhole): Generator<Finding> {
  for (const { candidate, owns } of whole.notAccepted()) {
    const context = new CheckContext(requiringAccepted(parseDataset(candidate, AS_READ)));
    for (const finding of acceptance(context))
      if (finding.record !== null && owns(finding.record)) yield place(finding, whole);
  }
}

function findChains({ chains, lineOf }: CheckedWhole): Finding[] {
  const pathOf = (kind: "statement" | "event", id: string, pointer: string) => ({
    path: { file: `${TABLE_OF[kind]}.jsonl`, line: lineOf(id), pointer },
    record: id,
  });
  return [
    ...findCycles([...chains("statement")], ({ next }) => next).map(({ record, chain }) =>
      newFinding("voice-cycle", pathOf("statement", record.id, "/voice"), { chain }),
    ),
    ...findCycles([...chains("event")], ({ next }) => next).map(({ record, chain }) =>
      newFinding("event-part-cycle", pathOf("event", record.id, "/partOf"), { chain }),
    ),
  ];
}

function* findUnusedTexts(
  { unusedTexts }: CheckedWhole,
  meant: ReadonlySet<string>,
): Generator<Finding> {
  for (const file of unusedTexts())
    if (!meant.has(file))
      yield newFinding("text-unused", { path: { file, line: 1, pointer: "" } }, { file });
}
