/**
 * A spaCy service: `POST {"text": …}` to the endpoint itself, answered with what `Doc.to_json()` gives,
 * of which `text` and `ents` are read. https://spacy.io/api/doc#to_json
 */
import type { OutsideProposal } from "@onrecord/propose";
import { MOST_ITEMS } from "@onrecord/propose";
import { fromCodePointSpan } from "@onrecord/domain";
import { z } from "zod";
import type { Dialect, DialectOptions } from "./dialect.ts";
import { toFault } from "./fault.ts";

/** Part of the provenance: how a service's answer is taken. */
const CONTRACT_VERSION = "contract 1";

const Doc = z.object({
  text: z.string().nullish(),
  ents: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      label: z.string(),
      text: z.string().nullish(),
    }),
  ),
  model: z.string().nullish(),
});
type Ent = z.infer<typeof Doc>["ents"][number];

/** The labels of spaCy's models for English (OntoNotes) and for other languages (WikiNER). */
const KINDS: ReadonlyMap<string, { readonly kind: string; readonly form: string }> = new Map([
  ["PERSON", { kind: "person", form: "name" }],
  ["PER", { kind: "person", form: "name" }],
  ["ORG", { kind: "organization", form: "name" }],
  ["GPE", { kind: "place", form: "name" }],
  ["LOC", { kind: "place", form: "name" }],
  ["FAC", { kind: "place", form: "name" }],
  ["NORP", { kind: "place", form: "demonym" }],
]);

export function toSpacyDialect({ endpoint = "", model }: DialectOptions): Dialect {
  return {
    by: { name: `${model ?? "a model"} through a spaCy service`, version: CONTRACT_VERSION },
    url: endpoint,
    headers: {},
    toSecrets: (key) => ({ authorization: `Bearer ${key}` }),
    toBody: ({ text }) => ({ text, ...(model === undefined ? {} : { model }) }),
    ways: 1,
    isUnknownWay: () => false,
    readAnswer: (body, { text }) => {
      const doc = Doc.safeParse(body);
      if (doc.data === undefined)
        return fail(
          "The answer is no spaCy document: an object with `ents`, each with start, end and label, is expected.",
        );
      if (typeof doc.data.text === "string" && doc.data.text !== text)
        return fail("The service answered about another text than it was sent.");
      return {
        ok: true,
        value: {
          answer: toAnswer(text, doc.data.ents),
          detail: doc.data.model ?? null,
          usage: { input: 0, output: 0 },
        },
      };
    },
  };
}

const fail = (message: string) => ({ ok: false, error: toFault("bad-answer", message) }) as const;

/**
 * Full names first, so that a family name finds whom it belongs to. Dates and numbers are left. What
 * comes after the most that is read is not looked at, only counted.
 */
function toAnswer(text: string, all: readonly Ent[]): OutsideProposal {
  const ents = all.filter(({ label }) => KINDS.has(label));
  const entities = ents
    .slice(0, MOST_ITEMS)
    .flatMap((ent) => {
      const taken = KINDS.get(ent.label);
      if (taken === undefined) return [];
      const span = findSpan(text, ent);
      const exact = ent.text ?? (span === undefined ? "" : text.slice(span.start, span.end));
      return [{ kind: taken.kind, mentions: [{ exact, form: taken.form, ...span }] }];
    })
    .toSorted((a, b) => wordsIn(b) - wordsIn(a));
  return { entities: [...entities, ...ents.slice(MOST_ITEMS)] };
}

const wordsIn = ({
  mentions,
}: {
  readonly mentions: readonly { readonly exact: string }[];
}): number => mentions[0]?.exact.split(/\s+/u).length ?? 0;

/** Python counts code points. A span outside the text is none. */
function findSpan(text: string, { start, end }: Ent): { start: number; end: number } | undefined {
  try {
    return start < end ? fromCodePointSpan(text, { start, end }) : undefined;
  } catch {
    return undefined;
  }
}
