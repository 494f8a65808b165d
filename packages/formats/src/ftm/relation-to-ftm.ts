import type { Relation, RecordIndex } from "@onrecord/domain";
import { PREDICATES } from "@onrecord/domain";
import { noteOf, permalinkOf, sentencesOf } from "../claim-words.ts";
import type { ExportOptions } from "../export-format.ts";

import { findEntity } from "../find-entity.ts";
import { denialToFtm, proofsOf } from "./claim-to-ftm.ts";
import { countryOf } from "./entity-to-ftm.ts";
import { toFtmDates } from "./ftm-dates.ts";
import type { FtmEntity } from "./ftm-entity.ts";
import { fingerprintOf, ftmEntity, ftmId } from "./ftm-entity.ts";

/**
 * A relation: an office is a `Position` and its `Occupancy`, a membership of an organization a
 * `Membership`, all else an `UnknownLink` with its role. Equal offices have one `Position`, which
 * comes with each of its occupancies: `ftm aggregate` makes them one.
 */
export function* relationToFtm(
  index: RecordIndex,
  relation: Relation,
  options: ExportOptions,
): Generator<FtmEntity> {
  if (relation.polarity === "negated") return yield* denialToFtm(index, relation, options);
  const { subject, object, predicate, role } = relation;
  const id = ftmId(relation.id);
  const shared = {
    ...toFtmDates(relation.time?.edtf),
    status: relation.status === "accepted" ? undefined : relation.status,
    summary: noteOf(index, relation),
    description: sentencesOf(index, relation.evidence, options),
    proof: proofsOf(relation),
    sourceUrl: permalinkOf(relation, options),
    recordId: relation.id,
  };
  if (predicate === "holds-office" && role !== null && subject.startsWith("person/")) {
    const post = positionOf(index, role, object);
    yield post;
    yield ftmEntity(id, "Occupancy", { holder: ftmId(subject), post: post.id, ...shared });
  } else if (predicate === "member-of" && isMembership(relation)) {
    const ends = { member: ftmId(subject), organization: ftmId(object) };
    yield ftmEntity(id, "Membership", { ...ends, role, ...shared });
  } else {
    const ends = { subject: ftmId(subject), object: ftmId(object) };
    const label = PREDICATES[predicate].label;
    const words = role === null ? label : `${label}: ${role}`;
    yield ftmEntity(id, "UnknownLink", { ...ends, role: words, ...shared });
  }
}

const isMembership = ({ subject, object }: Relation): boolean =>
  !subject.startsWith("place/") && object.startsWith("organization/");

/** The office: its name says where it is held, and its id is made of both. */
function positionOf(index: RecordIndex, role: string, object: string): FtmEntity {
  const place = findEntity(index, object);
  return ftmEntity(`position-${fingerprintOf(`${object} ${role}`)}`, "Position", {
    name: `${role} (${index.nameOf(object)})`,
    organization: object.startsWith("organization/") ? ftmId(object) : undefined,
    country: place === undefined ? undefined : countryOf(place),
    subnationalArea:
      place?.kind === "place" && place.type !== "country" ? index.nameOf(object) : undefined,
  });
}
