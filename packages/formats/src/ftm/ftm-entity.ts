/**
 * An entity of FollowTheMoney (https://followthemoney.tech), as its tools stream them: a JSON object
 * a line. All values are strings, and every property may have several.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { toPrintableText } from "../printable-text.ts";

/** The schemata of FollowTheMoney that the record is written in. */
export type FtmSchema =
  | "Article"
  | "Documentation"
  | "Event"
  | "Membership"
  | "Mention"
  | "Note"
  | "Occupancy"
  | "Organization"
  | "Person"
  | "Position"
  | "PublicBody"
  | "Company"
  | "Territory"
  | "UnknownLink";

export type FtmEntity = {
  readonly id: string;
  readonly schema: FtmSchema;
  readonly properties: { readonly [property: string]: readonly string[] };
};

type Value = string | null | undefined;

/** Puts an entity together. What is not known is left out, and no value stands twice. */
export function ftmEntity(
  id: string,
  schema: FtmSchema,
  values: { readonly [property: string]: Value | readonly Value[] },
): FtmEntity {
  const properties: { [property: string]: readonly string[] } = {};
  for (const [property, value] of Object.entries(values)) {
    const known = [value].flat().filter((each) => each !== null && each !== undefined);
    const printable = [...new Set(known.map(toPrintableText))].filter((each) => /\S/u.test(each));
    if (printable.length > 0) properties[property] = printable;
  }
  return { id, schema, properties };
}

/** FollowTheMoney takes ids of at most 200 characters; what belongs to a record adds a few to its id. */
const LONGEST = 160;
const FINGERPRINT = 16;

/** The first 16 hex digits of the sha256 of a text: for ids of what has none of its own. */
export const fingerprintOf = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(text.toWellFormed()))).slice(0, FINGERPRINT);

/**
 * A record's id as FollowTheMoney allows it (letters, digits, `-`): `person-sergei-lavrov`. A `.`
 * would be allowed too, but its tools take what follows for a signature and cut it off. Our kinds
 * hold no `-` and our slugs no `--`, so that no two records meet. A very long id is cut and ends in
 * its fingerprint.
 */
export function ftmId(id: string): string {
  const plain = id.replace("/", "-");
  if (plain.length <= LONGEST) return plain;
  return `${plain.slice(0, LONGEST - FINGERPRINT - 2)}--${fingerprintOf(id)}`;
}

const LONGEST_OF_ALL = 200;

/** The id of what belongs to a record: `event-capture-of-kidal--actor--organization-malian-army`. */
export function ftmPartId(record: string, ...steps: readonly string[]): string {
  const plain = [record, ...steps].map((step) => ftmId(step).replaceAll(" ", "-")).join("--");
  if (plain.length <= LONGEST_OF_ALL) return plain;
  return `${plain.slice(0, LONGEST_OF_ALL - FINGERPRINT - 2)}--${fingerprintOf(plain)}`;
}
