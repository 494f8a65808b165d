/** Statements and events, with their evidence and all who take part. */
import type { Claim, Event, RecordIndex, Statement } from "@onrecord/domain";
import { EVENT_TYPES } from "@onrecord/domain";
import { asserterOf, leadsToRecord, noteOf, permalinkOf, sentencesOf } from "../claim-words.ts";
import type { ExportOptions } from "../export-format.ts";
import { findEntity } from "../find-entity.ts";
import { quoteOf } from "../short-quote.ts";
import { countryOf, isLegalEntity } from "./entity-to-ftm.ts";
import { toFtmDates } from "./ftm-dates.ts";
import type { FtmEntity } from "./ftm-entity.ts";
import { ftmEntity, ftmId, ftmPartId } from "./ftm-entity.ts";

/**
 * A statement as a `Note` on its speaker, with an `UnknownLink` to each addressee and subject and a
 * `Documentation` for each article that carries it.
 */
export function* statementToFtm(
  index: RecordIndex,
  statement: Statement,
  options: ExportOptions,
): Generator<FtmEntity> {
  const words = statement.content.map(({ exact }) => quoteOf(exact, options)).join(" … ");
  const id = ftmId(statement.id);
  yield ftmEntity(id, "Note", {
    name: index.nameOf(statement.id).slice(0, NAME_LENGTH),
    entity: statement.speaker === null ? undefined : ftmId(statement.speaker),
    description: words,
    keywords: ["statement", statement.manner, statement.cue?.sense, ...statusOf(statement)],
    notes: noteOf(index, statement),
    proof: proofsOf(statement),
    sourceUrl: permalinkOf(statement, options),
  });
  yield* documentationOf(index, statement, options);
  yield* linksOf(index, [statement.id, "addressee"], statement.addressees);
  // A relation is no thing in FollowTheMoney, and nothing can be linked to it.
  yield* linksOf(
    index,
    [statement.id, "about"],
    statement.about.filter((about) => !about.startsWith("relation/")),
  );
}

/**
 * An event, with an `UnknownLink` to each actor and recipient that says which it is, and to the
 * larger event; and the statement that asserts it, where it is not the article itself.
 */
export function* eventToFtm(
  index: RecordIndex,
  event: Event,
  options: ExportOptions,
): Generator<FtmEntity> {
  if (event.polarity === "negated") return yield* denialToFtm(index, event, options);
  const id = ftmId(event.id);
  const place = event.place === null ? undefined : findEntity(index, event.place);
  yield ftmEntity(id, "Event", {
    name: event.description,
    summary: EVENT_TYPES[event.type].label,
    keywords: [
      event.type,
      ...event.modes,
      ...event.contexts,
      ...event.auxiliary,
      ...statusOf(event),
    ],
    ...toFtmDates(event.time?.edtf),
    location: event.place === null ? undefined : index.nameOf(event.place),
    country: place === undefined ? undefined : countryOf(place),
    involved: [...event.actors, ...event.recipients].filter(isLegalEntity).map(ftmId),
    notes: noteOf(index, event),
    description: sentencesOf(index, event.evidence, options),
    proof: proofsOf(event),
    sourceUrl: permalinkOf(event, options),
  });
  yield* documentationOf(index, event, options);
  yield* linksOf(index, [event.id, "actor"], event.actors);
  yield* linksOf(index, [event.id, "recipient"], event.recipients);
  yield* linksOf(index, [event.id, "place"], event.place === null ? [] : [event.place]);
  yield* linksOf(index, [event.id, "part of"], event.partOf === null ? [] : [event.partOf]);
  yield* linksOf(
    index,
    [event.id, "asserted in"],
    asserterOf(index, event) === undefined ? [] : [event.voice],
  );
}

/**
 * What is said not to be so must not look like a fact to a program that reads no notes: it is a
 * `Note` with the keyword `negated` on those whom it concerns.
 */
export function* denialToFtm(
  index: RecordIndex,
  claim: Exclude<Claim, Statement>,
  options: ExportOptions,
): Generator<FtmEntity> {
  const concerned = claim.kind === "event" ? claim.actors : [claim.subject, claim.object];
  yield ftmEntity(ftmId(claim.id), "Note", {
    name: `Said not to be so: ${index.nameOf(claim.id)}`.slice(0, NAME_LENGTH),
    entity: concerned.map(ftmId),
    description: sentencesOf(index, claim.evidence, options),
    keywords: [claim.kind, "negated", ...statusOf(claim)],
    notes: noteOf(index, claim),
    proof: proofsOf(claim),
    sourceUrl: permalinkOf(claim, options),
  });
  yield* documentationOf(index, claim, options);
}

/** Longer names are no names. */
const NAME_LENGTH = 200;

/** What is on record only as a proposal says so. */
export const statusOf = ({ status }: Claim): readonly string[] =>
  status === "accepted" ? [] : [status];

/** The articles that carry a claim. */
export const proofsOf = ({ evidence }: Claim): readonly string[] =>
  [...new Set(evidence.map(({ article }) => article))].map(ftmId);

/** That an article documents a claim, with the sentences. */
function* documentationOf(
  index: RecordIndex,
  claim: Claim,
  options: ExportOptions,
): Generator<FtmEntity> {
  const articles = [...new Set(claim.evidence.map(({ article }) => article))];
  for (const article of articles) {
    const anchors = claim.evidence.filter((anchor) => anchor.article === article);
    const spans = anchors.map(({ start, end }) => `${start}-${end}`).join(", ");
    yield ftmEntity(ftmPartId(claim.id, "evidence", article), "Documentation", {
      document: ftmId(article),
      entity: ftmId(claim.id),
      role: "evidence",
      description: sentencesOf(index, anchors, options),
      summary: `UTF-16 code units ${spans}`,
      sourceUrl: permalinkOf(claim, options),
    });
  }
}

function* linksOf(
  index: RecordIndex,
  [subject, role]: readonly [subject: string, role: string],
  objects: readonly string[],
): Generator<FtmEntity> {
  for (const object of new Set(objects)) {
    if (!leadsToRecord(index, object)) continue;
    const ends = { subject: ftmId(subject), object: ftmId(object) };
    yield ftmEntity(ftmPartId(subject, role, object), "UnknownLink", { ...ends, role });
  }
}
