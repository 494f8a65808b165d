import type { DossierFormat } from "../actions/dossier.ts";
import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

const FORMATS = ["md", "html", "pdf"] as const satisfies readonly DossierFormat[];

export const dossierCommand = defineCommand({
  name: "dossier",
  summary: "write what is known of a person, a place, an event or a search, with footnotes",
  description: [
    "Writes a document that can be handed to an editor or a lawyer. Each sentence is footnoted with the words of the article, its date and the permalink. It says whose word each thing is, what is contradicted, what is inferred and why, and what is not known.",
    "Takes the id of a person, an organization, a place or an event, or a part of it as for show; or a search in place of it. A PDF is printed by a Chrome or Chromium on this machine; ONRECORD_CHROMIUM names one that is not found.",
  ],
  positionals: [
    {
      name: "id",
      summary: "an id, such as person/abdoulaye-diop, or a part of one",
      candidates: async ({ dataset }) =>
        (await import("../actions/id-candidates.ts")).dossierCandidates(dataset),
    },
  ],
  options: {
    search: {
      kind: "value",
      short: "s",
      placeholder: "query",
      summary: "what a search finds, in place of an id; see search for the language",
    },
    limit: {
      kind: "number",
      short: "n",
      placeholder: "count",
      least: 1,
      summary:
        "take at most so many records of a search (100 unless said), or claims of each kind (1,000)",
    },
    format: {
      kind: "value",
      short: "f",
      placeholder: "format",
      summary: "Markdown, one HTML file, or PDF",
      choices: async () => FORMATS,
      fallback: "md",
    },
    out: {
      kind: "value",
      short: "o",
      placeholder: "path",
      summary: "write to this file; - is stdout",
    },
    force: SHARED_OPTIONS.force,
    "without-text": {
      kind: "flag",
      summary: "cut quotations to 300 characters, where texts may not be passed on",
    },
    archive: SHARED_OPTIONS.archive,
    url: SHARED_OPTIONS.url,
  },
  examples: [
    { line: "onrecord dossier person/sergei-lavrov", meaning: "A person, as Markdown." },
    {
      line: "onrecord dossier capture-of-kidal --format html --out kidal.html",
      meaning: "An event, as one HTML file.",
    },
    {
      line: "onrecord dossier diop --format pdf --out diop.pdf",
      meaning: "A person, as a PDF.",
    },
    {
      line: "onrecord dossier --search kidal --archive news.sqlite",
      meaning: "What a collection holds on a search.",
    },
  ],
  run: async ({ options, positionals, io, screen }) =>
    (await import("../actions/dossier.ts")).writeDossier(
      {
        id: positionals[0],
        search: options.search,
        limit: options.limit,
        format: FORMATS.find((format) => format === options.format) ?? "md",
        out: options.out,
        force: options.force,
        withoutText: options["without-text"],
        archive: options.archive,
        dataset: options.dataset,
        url: options.url,
      },
      { io, screen },
    ),
});
