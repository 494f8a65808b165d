import { articleIdOf, createAnchor, sourceTextOf } from "@onrecord/domain";
import type { Anchor, DatasetInput } from "@onrecord/domain";

/** Two sentences of an article that somebody wants to keep. */
export const MY_TEXT =
  "Abdoulaye Diop came to Moscow on Wednesday 28 February 2024. " +
  "“We must continue this cooperation,” said Mr. Diop.\n";

/**
 * A dataset written down in TypeScript. The compiler knows every field, code and id; what it cannot
 * know (whether the words are there, whether the day was a Wednesday) `check` finds out.
 */
// oxlint-disable-next-line max-lines-per-function -- a dataset written out is long, and reads better in one piece
export async function createMyDataset(text: string = MY_TEXT): Promise<DatasetInput> {
  const source = await sourceTextOf(text);
  const article = articleIdOf(source.sha256);
  const words = (exact: string): Anchor => {
    const start = text.indexOf(exact);
    return createAnchor(article, text, { start, end: start + exact.length });
  };
  const read = {
    basis: "textual",
    status: "proposed",
    provenance: {
      proposed: {
        by: { kind: "group", name: "Our desk" },
        at: "2026-11-23",
        method: "read by hand",
      },
    },
  } as const;
  return {
    manifest: {
      name: "my-dataset",
      title: "My dataset",
      description: "One short article, written for this example.",
      version: "0.1.0",
      schemaVersion: 1,
      created: "2026-11-23",
      licenses: [{ name: "MIT" }],
      textRights: "Written for this example, and under the same licence.",
    },
    texts: { "texts/mine.txt": source },
    articles: [
      {
        kind: "article",
        id: article,
        file: "texts/mine.txt",
        sha256: source.sha256,
        bytes: source.bytes,
        language: "en",
        headline: null,
        publisher: null,
        author: null,
        url: null,
        rights: null,
        published: null,
        blocks: [{ role: "lead", start: 0, end: text.trimEnd().length }],
      },
    ],
    people: [
      {
        kind: "person",
        id: "person/abdoulaye-diop",
        names: [{ text: "Abdoulaye Diop", language: "en" }],
      },
    ],
    organizations: [],
    places: [{ kind: "place", id: "place/moscow", type: "city", names: [{ text: "Moscow" }] }],
    mentions: [
      {
        kind: "mention",
        id: "mention/diop-in-full",
        entity: "person/abdoulaye-diop",
        form: "name",
        anchor: words("Abdoulaye Diop"),
        ...read,
      },
      {
        kind: "mention",
        id: "mention/mr-diop",
        entity: "person/abdoulaye-diop",
        form: "name",
        anchor: words("Mr. Diop"),
        ...read,
      },
      {
        kind: "mention",
        id: "mention/moscow",
        entity: "place/moscow",
        form: "name",
        anchor: words("Moscow"),
        ...read,
      },
    ],
    times: [
      {
        kind: "time",
        id: "time/arrival",
        anchor: words("Wednesday 28 February 2024"),
        edtf: "2024-02-28",
        ...read,
      },
    ],
    statements: [
      {
        kind: "statement",
        id: "statement/continue-cooperation",
        speaker: "person/abdoulaye-diop",
        cue: { anchor: words("said"), sense: "said" },
        manner: "direct",
        content: [words("We must continue this cooperation")],
        evidence: [words("“We must continue this cooperation,” said Mr. Diop.")],
        voice: article,
        ...read,
      },
    ],
    events: [
      {
        kind: "event",
        id: "event/visit",
        type: "CONSULT",
        modes: ["visit"],
        actors: ["person/abdoulaye-diop"],
        place: "place/moscow",
        time: { edtf: "2024-02-28", expression: "time/arrival", basis: "textual" },
        description: "Abdoulaye Diop comes to Moscow",
        evidence: [words("Abdoulaye Diop came to Moscow on Wednesday 28 February 2024.")],
        voice: article,
        ...read,
      },
    ],
    relations: [],
    sources: [],
    acknowledgements: [],
  };
}
