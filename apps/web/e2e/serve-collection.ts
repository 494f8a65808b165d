/**
 * Serves a collection of articles that nobody has annotated, for the tests that need one:
 * `node e2e/serve-collection.ts PORT`. The server is this process, and those that it starts end with it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCollection } from "@onrecord/data";
import type { Collection } from "@onrecord/data";
import { draftOf } from "@onrecord/testing";
import { makeTokens } from "./tokens.ts";

type ArticleDraft = Parameters<Collection["importer"]["add"]>[0];

const folder = mkdtempSync(join(tmpdir(), "onrecord-collection-"));
const file = join(folder, "collection.sqlite");
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
const port = process.argv[2] ?? "";
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => process.exit(0));

const SUBJECTS = ["Grain", "Fuel", "A bridge", "The talks"];
const COUNT = 130;

const toItem = (subject: string, index: number): string =>
  `${subject} was spoken of in Moscow again.\n\nThis is item ${index} of a list, which Sergei Lavrov did not mention.`;

/** What several printed, each with a line of its own. */
const toCopy = (index: number): string =>
  `A delegation of grain traders came to Moscow to speak about the price of wheat, about the ships that wait at the coast, and about who is to pay for the weeks that they have waited there, a spokesman said; no answer was given on that day.\n\nPrinted as item ${index}.`;

/** Some articles over some years, of two publishers and of none, a few without a date. */
function toDraft(index: number): ArticleDraft {
  const subject = SUBJECTS[index % SUBJECTS.length] ?? "";
  const month = String((index % 12) + 1).padStart(2, "0");
  const day = `${2015 + (index % 9)}-${month}-14`;
  const text = index % 40 === 20 ? toCopy(index) : toItem(subject, index);
  const draft = draftOf(text);
  return {
    ...draft,
    title: index % 10 === 0 ? null : `${subject} in Moscow, item ${index}`,
    publisher: ["Agency One", "Agency Two", null][index % 3] ?? null,
    url: `https://example.org/${index}`,
    published: index % 25 === 7 ? null : { edtf: day, words: day },
    language: { tag: index % 6 === 5 ? "fr" : "en", detected: true },
    origin: { ...draft.origin, path: "news/items.jsonl", line: index + 1 },
  };
}

const collection = openCollection({ file, create: true });
collection.importer.addAll(Array.from({ length: COUNT }, (_, index) => toDraft(index)));
const tokens = makeTokens(collection, port);
process.once("exit", () => rmSync(tokens, { force: true }));
collection.close();

process.env["ONRECORD_ARCHIVE"] = file;
process.argv = [...process.argv.slice(0, 2), "--port", port];
await import("../serve.ts");
