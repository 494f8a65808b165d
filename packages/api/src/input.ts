/** What several operations can be asked, said once, with words for what is wrong. */
import { ENTITY_KINDS, parseEdtf } from "@onrecord/domain";
import { z } from "zod";

const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** No id is longer. */
const LONGEST_ID = 300;

const idOf = (kinds: readonly string[], example: string): z.ZodString =>
  z
    .string()
    .max(LONGEST_ID)
    .regex(new RegExp(`^(?:${kinds.join("|")})/${SLUG}$`), {
      error: `must be an id such as "${example}"`,
    });

export const EntityIdInput = idOf(ENTITY_KINDS, "person/sergei-lavrov");
export const PlaceIdInput = idOf(["place"], "place/kidal");
export const StatementIdInput = idOf(["statement"], "statement/lavrov-aid-will-continue");
export const EventIdInput = idOf(["event"], "event/diop-lavrov-meeting");
export const RelationIdInput = idOf(["relation"], "relation/lavrov-head-of-russian-diplomacy");
export const SubjectIdInput = idOf([...ENTITY_KINDS, "event", "relation"], "place/mali");
export const CitableIdInput = idOf(
  ["article", "statement", "event", "relation"],
  "statement/lavrov-aid-will-continue",
);
export const ArticleIdInput = z.string().regex(/^article\/[0-9a-f]{16}$/, {
  error: 'must be an article’s id: "article/" and 16 hex digits',
});

/** Four digits. */
export const YearInput = z
  .string()
  .regex(/^\d{4}$/, { error: "must be four digits, such as 2024" });

/** A date or an interval, EDTF. */
export const DateInput = z
  .string()
  .max(100)
  .refine((text) => parseEdtf(text).ok, {
    error: "must be a date or an interval in EDTF, such as 2024, 2023-07 or 2022/2023",
  });

const MOST = 100;

/** Which page of a list, and how long it is. */
export const PAGE = {
  limit: z
    .int({ error: `must be a whole number from 1 to ${MOST}` })
    .min(1, { error: `must be a whole number from 1 to ${MOST}` })
    .max(MOST, { error: `must be a whole number from 1 to ${MOST}` })
    .default(20)
    .describe(`How many to give at most, 1 to ${MOST}.`),
  cursor: z
    .string()
    .max(2000)
    .optional()
    .describe("The `next` of the page before, with everything else as it was asked then."),
};
