/** For tests: any dataset that fits the schemas, with references that lead somewhere. */
import type { Anchor, Dataset, DatasetInput } from "@onrecord/domain";
import {
  Basis,
  Certainty,
  createAnchor,
  EventType,
  Manner,
  MentionForm,
  OrganizationType,
  PlaceType,
  Polarity,
  Predicate,
} from "@onrecord/domain";
import fc from "fast-check";
import { READ_BY_HAND, smallArticle, smallDataset } from "./small-dataset.ts";
import type { SmallArticle } from "./small-dataset.ts";

/** Words with all that makes trouble in files: quotes, line ends, emoji, marks, formulas, nulls. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
      fc.constantFrom(
        "\u2028",
        "\r\n",
        "\n",
        '"',
        "\\",
        ",",
        ";",
        "=1+1",
        "@a",
        "😀",
        "e\u0301",
        "مالي",
        "\u0000",
        "\uFEFF",
        "Kidal",
        "constructor",
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(" "));

const text = fc
  .array(words, { minLength: 1, maxLength: 5 })
  .map((paragraphs) => `Kidal. ${paragraphs.join("\n\n")}`);

const date = fc.constantFrom(
  null,
  "2024-02-28",
  "2023-07",
  "2022",
  "2023-10~/2023-12~",
  "2024-02-28/..",
  "not a date",
);

// Made once: making an arbitrary costs far more than drawing from it.
const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 3 });
const slugs = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom("a", "kidal", "x1", "diop"), fc.nat({ max: 99 }))
    .map(([word, number]) => `${word}-${number}`),
  { maxLength: 4 },
);
const names = fc.array(words, { maxLength: 3 });
const maybeWords = fc.option(words);

/** A generator of choices, as `fc.gen()` hands it out. */
type Choices = fc.GeneratorValue;

/** Any dataset. Texts and names hold anything; ids are unique; nothing is promised beyond the schemas. */
export const anyDataset: fc.Arbitrary<Dataset> = fc.gen().map((choose) => {
  const articles = uniqueTexts(choose).map((each) =>
    smallArticle(
      each,
      choose(() => date),
    ),
  );
  const people = ids(choose, "person");
  const organizations = ids(choose, "organization");
  const places = ids(choose, "place");
  const world: World = {
    choose,
    articles,
    entities: [...people, ...organizations, ...places],
    places,
  };
  const statements = ids(choose, "statement");
  const events = ids(choose, "event");
  return smallDataset(articles, {
    people: people.map((id) => ({ kind: "person" as const, id, ...naming(choose) })),
    organizations: organizations.map((id) => ({
      kind: "organization" as const,
      id,
      type: pick(choose, OrganizationType.options),
      ...naming(choose),
    })),
    places: places.map((id) => ({
      kind: "place" as const,
      id,
      type: pick(choose, PlaceType.options),
      ...naming(choose),
    })),
    ...readings(world),
    statements: statements.map((id) => toStatement(id, world)),
    events: events.map((id) => toEvent(id, world)),
  });
});

type World = {
  readonly choose: Choices;
  readonly articles: readonly SmallArticle[];
  readonly entities: readonly string[];
  readonly places: readonly string[];
};

const uniqueTexts = (choose: Choices): readonly string[] => choose(() => texts);

const ids = (choose: Choices, kind: string): string[] =>
  choose(() => slugs).map((slug) => `${kind}/${slug}`);

function pick<Value>(choose: Choices, values: readonly Value[]): Value {
  return choose(() => fc.constantFrom(...values));
}

function maybe<Value>(choose: Choices, values: readonly Value[]): Value | null {
  return values.length === 0 ? null : choose(() => fc.option(fc.constantFrom(...values)));
}

const several = <Value>(choose: Choices, values: readonly Value[]): Value[] => [
  ...choose(() => fc.subarray([...values])),
];

const naming = (choose: Choices) => ({
  names: choose(() => names).map((name) => ({ text: name })),
  description: choose(() => maybeWords),
});

const reading = ({ choose }: World) => ({
  ...READ_BY_HAND,
  basis: pick(choose, Basis.options),
  certainty: pick(choose, Certainty.options),
  reason: choose(() => maybeWords),
});

function anchorIn({ choose, articles }: World): Anchor {
  const { id, source } = pick(choose, articles);
  const start = choose(() => fc.nat({ max: source.text.length - 1 }));
  const end = choose(() => fc.integer({ min: start + 1, max: source.text.length }));
  return createAnchor(id, source.text, { start, end });
}

const anchorsIn = (world: World): Anchor[] =>
  Array.from({ length: world.choose(() => fc.integer({ min: 1, max: 3 })) }, () => anchorIn(world));

const claimIn = (world: World) => {
  const edtf = world.choose(() => date);
  return {
    ...reading(world),
    evidence: anchorsIn(world),
    voice: pick(world.choose, world.articles).id,
    polarity: pick(world.choose, Polarity.options),
    time: edtf === null ? null : { edtf, basis: "textual" as const },
  };
};

function readings(
  world: World,
): Pick<DatasetInput, "mentions" | "times" | "relations" | "sources" | "acknowledgements"> {
  const { choose, entities } = world;
  const named = entities.length === 0 ? [] : ids(choose, "mention");
  const related = entities.length === 0 ? [] : ids(choose, "relation");
  return {
    mentions: named.map((id) => ({
      kind: "mention",
      id,
      entity: pick(choose, entities),
      form: pick(choose, MentionForm.options),
      anchor: anchorIn(world),
      ...reading(world),
    })),
    times: ids(choose, "time").map((id) => ({
      kind: "time",
      id,
      anchor: anchorIn(world),
      edtf: choose(() => date),
      ...reading(world),
    })),
    relations: related.map((id) => ({
      kind: "relation",
      id,
      subject: pick(choose, entities),
      predicate: pick(choose, Predicate.options),
      object: pick(choose, entities),
      role: choose(() => maybeWords),
      ...claimIn(world),
    })),
    sources: ids(choose, "source").map((id) => ({
      kind: "source",
      id,
      title: choose(() => words),
    })),
    acknowledgements: ids(choose, "acknowledgement").map((id) => ({
      kind: "acknowledgement",
      id,
      code: "text-doubled-space",
      anchor: anchorIn(world),
      reason: choose(() => words),
    })),
  };
}

const toStatement = (id: string, world: World): DatasetInput["statements"][number] => ({
  kind: "statement",
  id,
  speaker: maybe(world.choose, world.entities),
  manner: pick(world.choose, Manner.options),
  content: anchorsIn(world),
  about: several(world.choose, world.entities),
  place: maybe(world.choose, world.places),
  ...claimIn(world),
});

const toEvent = (id: string, world: World): DatasetInput["events"][number] => ({
  kind: "event",
  id,
  type: pick(world.choose, EventType.options),
  actors: several(world.choose, world.entities),
  recipients: several(world.choose, world.entities),
  place: maybe(world.choose, world.places),
  description: world.choose(() => words),
  ...claimIn(world),
});
