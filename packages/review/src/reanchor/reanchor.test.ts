import type { Anchor, Dataset, DatasetInput } from "@onrecord/domain";
import { anchorsOf, check, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import {
  bundledDataset,
  READ_BY_HAND,
  smallArticle,
  smallDataset,
  toSourceText,
} from "@onrecord/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toNewVersion } from "./new-version.ts";
import type { Reanchoring } from "./reanchor.ts";
import { reanchor } from "./reanchor.ts";
import { replaceText } from "./replace-text.ts";

const BY = { by: { kind: "program", name: "Test", version: "1" }, at: "2026-11-23" } as const;

/** The first article of a dataset with another text. */
function rewrite(dataset: Dataset, text: string): Reanchoring & { readonly dataset: Dataset } {
  const [article] = dataset.articles;
  if (article === undefined) throw new Error("there is no article");
  const before = dataset.texts[article.file]?.text ?? "";
  const source = toSourceText(text);
  const to = toNewVersion(article, { before, source });
  const reanchoring = reanchor(dataset, { from: article.id, to, text, by: BY });
  const made = replaceText(dataset, { from: article.id, to, source, reanchoring });
  return { ...reanchoring, dataset: made };
}

const anchorsIn = (dataset: Dataset): readonly Anchor[] =>
  RECORD_KINDS.flatMap((kind) => recordsOf(dataset, kind))
    .flatMap((record) => anchorsOf(record))
    .map(({ value }) => value);

function expectExact(dataset: Dataset): void {
  const files = new Map(dataset.articles.map(({ id, file }) => [id, file]));
  for (const { article, start, end, exact } of anchorsIn(dataset)) {
    const { text } = dataset.texts[files.get(article) ?? ""] ?? {};
    expect(text?.slice(start, end)).toBe(exact);
  }
}

const BUNDLED = bundledDataset();
const [SEED] = BUNDLED.articles;
const SEED_TEXT = BUNDLED.texts[SEED?.file ?? ""]?.text ?? "";

const openFindings = (of: Dataset): readonly string[] =>
  check(of)
    .filter(({ acknowledged }) => acknowledged === null)
    .map(({ code }) => code);

test("a sentence put into the bundled article moves what follows, loses nothing, and makes no finding", () => {
  const added = "\n\nThis was added later by nobody in particular.\n\n";
  const at = SEED_TEXT.indexOf("\n\n", 300);
  const { dataset, outcomes } = rewrite(
    BUNDLED,
    SEED_TEXT.slice(0, at) + added + SEED_TEXT.slice(at + 2),
  );
  const kinds = new Set(outcomes.map(({ outcome }) => outcome));
  expect([...kinds].toSorted()).toEqual(["kept", "moved"]);
  expect(dataset.articles).toHaveLength(1);
  expect(dataset.articles[0]?.blocks).toHaveLength((SEED?.blocks.length ?? 0) + 1);
  expect(openFindings(dataset)).toEqual(openFindings(BUNDLED));
  expectExact(dataset);
});

test("what is carried there and back again is what it was", () => {
  const there = rewrite(BUNDLED, `Added before all.\n\n${SEED_TEXT}`);
  const back = rewrite(there.dataset, SEED_TEXT);
  expect({ ...back.dataset, articles: [] }).toEqual({ ...BUNDLED, articles: [] });
});

const WORDS = Array.from({ length: 40 }, (_, index) => `w${index}`);
const PLAIN = smallArticle(`${WORDS.slice(0, 20).join(" ")}.\n\n${WORDS.slice(20).join(" ")}.`);

const DIOP = { kind: "person" as const, id: "person/abdoulaye-diop" };

/** A mention of each run of words. */
const mentionsOf = (runs: readonly (readonly [number, number])[]): Dataset =>
  smallDataset([PLAIN], {
    people: [DIOP],
    mentions: runs.map(([first, last], index) => {
      const text = PLAIN.source.text;
      const start = text.indexOf(`w${first}`);
      const end = text.indexOf(`w${last}`) + `w${last}`.length;
      return {
        kind: "mention",
        id: `mention/${PLAIN.id.slice("article/".length)}-${start}-${end}-${index}`,
        entity: DIOP.id,
        form: "name",
        anchor: PLAIN.anchor(text.slice(start, end)),
        ...READ_BY_HAND,
      };
    }),
  });

const run = fc
  .tuple(fc.nat({ max: 39 }), fc.nat({ max: 5 }))
  .map(([first, length]) => [first, Math.min(39, first + length)] as const);
const runs = fc.uniqueArray(run, { selector: String, maxLength: 8 });

type Run = readonly [number, number];

const crosses = ([first, last]: Run, [other, end]: Run): boolean =>
  first < other && other <= last && last < end;

/** Runs that lie in one another or apart, as mentions must: crossing is an error of its own. */
const nested = runs.map((all) =>
  all.filter((one, index) =>
    all.slice(0, index).every((other) => !crosses(one, other) && !crosses(other, one)),
  ),
);

const lettersOf = (words: string): number => words.replaceAll(/\s+/gu, "").length;

test("text put in moves all anchors rightly, or stands in them; taken out again, it leaves each at its own words", () => {
  fc.assert(
    fc.property(
      nested,
      fc.nat({ max: 39 }),
      fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { maxLength: 6 }),
      (of, at, added) => {
        const before = mentionsOf(of);
        const place = PLAIN.source.text.search(new RegExp(`\\bw${at}\\b`, "u"));
        const words = added.map((word) => `${word} `).join("");
        const text = PLAIN.source.text.slice(0, place) + words + PLAIN.source.text.slice(place);
        if (text === PLAIN.source.text) return;
        const { dataset, outcomes } = rewrite(before, text);
        expectExact(dataset);
        const back = rewrite(dataset, PLAIN.source.text);
        expectExact(back.dataset);
        for (const [index, [first, last]] of of.entries()) {
          const outcome = outcomes.find(({ id }) => id.endsWith(`-${index}`));
          const now = dataset.mentions.find(({ id }) => id === outcome?.newId);
          const own = before.mentions[index]?.anchor;
          const isTouched = first < at && at <= last;
          // More than as much again put in between tears the words apart.
          const isTorn = isTouched && lettersOf(words) > lettersOf(own?.exact ?? "");
          expect(outcome?.outcome === "lost").toBe(isTorn);
          if (isTorn) continue;
          expect(outcome?.outcome === "changed").toBe(isTouched);
          expect(now?.status).toBe(isTouched ? "proposed" : "accepted");
          expect(now?.anchor.exact.replace(isTouched ? words : "", "")).toBe(own?.exact);
          const shift = first >= at ? words.length : 0;
          expect(now?.anchor.start).toBe((own?.start ?? 0) + shift);
          const again = back.outcomes.find(({ id }) => id === outcome?.newId);
          expect(again?.outcome).not.toBe("lost");
          const mention = back.dataset.mentions.find(({ id }) => id === again?.newId);
          expect([mention?.anchor.exact, mention?.anchor.start]).toEqual([own?.exact, own?.start]);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test("of mentions that lie in one another none gives way to what came into both", () => {
  // A search for like words took “called w1 w2 w3” for the outer one, which then crossed the inner.
  const made = rewrite(
    mentionsOf([
      [0, 3],
      [0, 1],
    ]),
    PLAIN.source.text.replace("w0 w1", "w0 call w1"),
  );
  expect(made.dataset.mentions.map(({ anchor }) => anchor.exact)).toEqual([
    "w0 call w1 w2 w3",
    "w0 call w1",
  ]);
});

test("of text that is taken out exactly what stood in it is lost, and is outdated", () => {
  fc.assert(
    fc.property(runs, run, (of, [from, to]) => {
      const before = mentionsOf(of);
      const old = PLAIN.source.text;
      const start = old.search(new RegExp(`\\bw${from}\\b`, "u"));
      const end = old.search(new RegExp(`\\bw${to}\\b`, "u")) + `w${to}`.length;
      const { dataset, outcomes } = rewrite(before, `${old.slice(0, start)}${old.slice(end)} `);
      expectExact(dataset);
      const endOf = (wanted: (first: number, last: number) => boolean): readonly unknown[] =>
        of.flatMap(([first, last], index) =>
          wanted(first, last)
            ? [outcomes.find(({ id }) => id.endsWith(`-${index}`))?.outcome === "lost"]
            : [],
        );
      expect(endOf((first, last) => from <= first && last <= to)).not.toContain(false);
      expect(endOf((first, last) => last < from || to < first)).not.toContain(true);
      for (const { outcome, now } of outcomes) expect(now === "outdated").toBe(outcome === "lost");
      expect(dataset.articles).toHaveLength(outcomes.some(({ now }) => now === "outdated") ? 2 : 1);
    }),
    { numRuns: 60 },
  );
});

const MOSCOW =
  "Abdoulaye Diop met Sergei Lavrov in Moscow. “We will continue,” Ms. .Lavrov said. Mali thanked Russia. Mali left.";
const TALKS = smallArticle(MOSCOW);
const LAVROV = {
  kind: "person" as const,
  id: "person/sergei-lavrov",
  names: [{ text: "Lavrov" }],
};

const talks = (more: Partial<DatasetInput> = {}): Dataset =>
  smallDataset([TALKS], {
    people: [LAVROV],
    places: [{ kind: "place", id: "place/mali", type: "country", names: [{ text: "Mali" }] }],
    mentions: [
      {
        kind: "mention",
        id: "mention/ms-lavrov",
        entity: LAVROV.id,
        form: "name",
        anchor: TALKS.anchor("Ms. .Lavrov"),
        ...READ_BY_HAND,
      },
      {
        kind: "mention",
        id: "mention/second-mali",
        entity: "place/mali",
        form: "name",
        anchor: TALKS.anchor("Mali", 2),
        ...READ_BY_HAND,
      },
    ],
    statements: [
      {
        kind: "statement",
        id: "statement/continue",
        speaker: LAVROV.id,
        manner: "direct",
        cue: { anchor: TALKS.anchor("said"), sense: "said" },
        content: [TALKS.anchor("We will continue")],
        evidence: [
          TALKS.anchor("“We will continue,” Ms. .Lavrov said."),
          TALKS.anchor("Mali thanked Russia."),
        ],
        voice: TALKS.id,
        ...READ_BY_HAND,
      },
    ],
    events: [
      {
        kind: "event",
        id: "event/continue",
        type: "SUPPORT",
        actors: [LAVROV.id],
        description: "Lavrov continues",
        evidence: [TALKS.anchor("We will continue")],
        voice: "statement/continue",
        ...READ_BY_HAND,
      },
    ],
    ...more,
  });

const outcomesOf = ({ outcomes }: Reanchoring) =>
  Object.fromEntries(outcomes.map(({ id, outcome, now }) => [id, [outcome, now]]));

test("words that changed are found, and what rests on them is to be decided again", () => {
  const made = rewrite(talks(), MOSCOW.replace("Ms. .Lavrov", "Mr. Lavrov"));
  expect(outcomesOf(made)).toEqual({
    "mention/ms-lavrov": ["changed", "proposed"],
    "mention/second-mali": ["moved", "accepted"],
    "statement/continue": ["changed", "proposed"],
    "event/continue": ["kept", "accepted"],
  });
  const [mention] = made.dataset.mentions;
  expect(mention?.anchor.exact).toBe("Mr. Lavrov");
  expect(mention?.provenance.history.at(-1)?.method).toContain("its words changed");
  expect(mention?.provenance.history[0]?.by.name).toBe("Testers");
});

test("a claim that lost one of its passages keeps the others, and is to be decided again", () => {
  const made = rewrite(talks(), MOSCOW.replace(" Mali thanked Russia.", ""));
  expect(outcomesOf(made)["statement/continue"]).toEqual(["part-lost", "proposed"]);
  expect(made.dataset.statements[0]?.evidence.map(({ exact }) => exact)).toEqual([
    "“We will continue,” Ms. .Lavrov said.",
  ]);
  // The other Mali is not taken for the one that is gone.
  expect(made.dataset.mentions[1]?.anchor.exact).toBe("Mali");
  expect(made.dataset.mentions[1]?.anchor.suffix).toBe(" left.");
});

test("what is asserted in a lost statement is lost with it, and both stay with the old text", () => {
  const quoted = "“We will continue,” Ms. .Lavrov said. ";
  const made = rewrite(talks(), `${MOSCOW.replace(quoted, "")} The end came soon.`);
  expect(outcomesOf(made)).toMatchObject({
    "statement/continue": ["lost", "outdated"],
    "event/continue": ["lost", "outdated"],
  });
  expect(made.dataset.articles.map(({ id }) => id)).toContain(TALKS.id);
  expect(made.dataset.statements[0]?.voice).toBe(TALKS.id);
  expect(made.dataset.events[0]?.voice).toBe("statement/continue");
  expect(check(made.dataset).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a sentence that was moved is found where it stands now", () => {
  const moved = `${MOSCOW.replace("“We will continue,” Ms. .Lavrov said. ", "")} “We will continue,” Ms. .Lavrov said.`;
  const made = rewrite(talks(), moved);
  expect(outcomesOf(made)["mention/ms-lavrov"]).toEqual(["moved", "accepted"]);
  expect(made.dataset.mentions[0]?.anchor.start).toBe(moved.indexOf("Ms. .Lavrov"));
});

test("a proposal that is lost goes, and the old text with it", () => {
  const all = talks();
  const proposed = {
    ...all,
    mentions: all.mentions.map((mention) => ({
      ...mention,
      status: "proposed" as const,
      provenance: { ...mention.provenance, decided: null },
    })),
    statements: [],
    events: [],
  };
  const made = rewrite(proposed, "Mali thanked Russia. Mali left.");
  expect(made.dataset.mentions.map(({ id }) => id)).toEqual(["mention/second-mali"]);
  expect(made.dataset.articles).toHaveLength(1);
});

test("a mention in other words gives way to one that it would cross", () => {
  const article = smallArticle("The town of Kidal, a bastion, fell.");
  const mention = (id: string, words: string): DatasetInput["mentions"][number] => ({
    kind: "mention",
    id: `mention/${id}`,
    entity: "place/kidal",
    form: "name",
    anchor: article.anchor(words),
    ...READ_BY_HAND,
  });
  const dataset = smallDataset([article], {
    places: [{ kind: "place", id: "place/kidal", type: "city", names: [{ text: "Kidal" }] }],
    mentions: [mention("town", "town of Kidal"), mention("whole", "Kidal, a bastion")],
  });
  // They cross already: the second is there unchanged, and the first would cross it again.
  const made = rewrite(dataset, "The old town hall of Kidal, a bastion, fell.");
  expect(outcomesOf(made)).toEqual({
    "mention/town": ["lost", "outdated"],
    "mention/whole": ["moved", "accepted"],
  });
});
