import { SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";
import { listOf } from "../output/plural.ts";
import { UsageError } from "../usage-error.ts";

/** What says how articles are taken into a collection, and nothing of a dataset folder. */
const OF_COLLECTIONS = [
  "map",
  "dry-run",
  "resume",
  "propose",
  "strict",
  "max-errors",
  "report",
] as const;

type Given = { readonly [name in (typeof OF_COLLECTIONS)[number]]: unknown };

/** @throws UsageError when an option is given that would be passed over. */
function refuseUnused(options: Given): void {
  const given = OF_COLLECTIONS.filter(
    (name) => options[name] !== undefined && options[name] !== false,
  ).map((name) => `--${name}`);
  if (given.length === 0) return;
  throw new UsageError(
    `${listOf(given)} ${given.length === 1 ? "is" : "are"} for imports into a collection (--archive); --out makes a dataset folder of a JSON export as it is.`,
  );
}

export const importCommand = defineCommand({
  name: "import",
  summary: "take articles into a collection, or make a dataset folder of a JSON export",
  description: [
    "With --archive, takes articles out of files and folders into a collection, which is one file and is made where there is none: plain text, Markdown, web pages, feeds, JSON and JSON Lines, CSV and TSV, PDF, web archives and more; also datasets, with all their records. What a file is, is found out by its content and name.",
    "Importing twice changes nothing; with another --map, what is unchanged is read anew. An import that was stopped, by Ctrl-C or by anything else, is gone on with when it is run again, or with --resume; nothing is lost, and nothing is taken twice. What is refused is told with its file, line and reason, and the rest goes on.",
    "With --propose, every article of the collection that this version of the program has not proposed for is read after the import; a run that is stopped is gone on with in the same way.",
    "With --out, checks a JSON export and writes it as a dataset folder, byte for byte the one that it was exported from. An export with errors in it is not written.",
  ],
  positionals: [{ name: "path", summary: "files and folders, or - for stdin", variadic: true }],
  options: {
    archive: SHARED_OPTIONS.archive,
    map: {
      kind: "value",
      placeholder: "field=column,…",
      summary: "which column or property holds what, such as title=headline,date=day",
    },
    "dry-run": { kind: "flag", summary: "say what would become of everything, and write nothing" },
    resume: { kind: "flag", summary: "go on with the import that did not end" },
    propose: {
      kind: "flag",
      summary: "propose names, statements, times and events for what was imported (see propose)",
    },
    strict: { kind: "flag", summary: "import all or nothing: the first refusal ends it" },
    "max-errors": {
      kind: "number",
      placeholder: "count",
      least: 0,
      summary: "end the import when more than this is refused",
    },
    report: {
      kind: "value",
      placeholder: "file",
      summary: "write what became of each article, as JSON Lines",
    },
    format: {
      kind: "value",
      short: "f",
      placeholder: "format",
      summary: "how to tell what was done",
      choices: async () => ["text", "json"],
      fallback: "text",
    },
    out: {
      kind: "value",
      short: "o",
      placeholder: "folder",
      summary: "the dataset folder to write, instead of a collection",
    },
    force: SHARED_OPTIONS.force,
  },
  examples: [
    { line: "onrecord import articles.jsonl --archive news.sqlite", meaning: "From JSON Lines." },
    {
      line: "onrecord import pages/ feed.xml table.csv --map title=Headline --archive news.sqlite",
      meaning: "From several sources; one column is named.",
    },
    {
      line: "onrecord import articles.jsonl --archive news.sqlite --propose",
      meaning: "Import, and propose for what came in.",
    },
    {
      line: "onrecord import --resume --archive news.sqlite",
      meaning: "Go on with an import that was stopped.",
    },
    { line: "onrecord import record.json --out my-dataset", meaning: "A dataset from an export." },
    {
      line: "onrecord export | onrecord import - --out copy",
      meaning: "A copy of the bundled dataset.",
    },
  ],
  run: async ({ options, positionals, io, screen }) => {
    if (options.archive === undefined) {
      if (options.out !== undefined) refuseUnused(options);
      const { importExport } = await import("../actions/import.ts");
      return importExport(
        { paths: positionals, out: options.out, force: options.force },
        { io, screen },
      );
    }
    if (options.out !== undefined) {
      throw new UsageError(
        "Give --archive, to take articles into a collection, or --out, to make a dataset folder; not both.",
      );
    }
    const { importArticles } = await import("../actions/import-articles.ts");
    return importArticles(
      {
        paths: positionals,
        archive: options.archive,
        map: options.map,
        dryRun: options["dry-run"],
        resume: options.resume,
        propose: options.propose,
        strict: options.strict,
        maxErrors: options["max-errors"],
        report: options.report,
        json: options.format === "json",
        force: options.force,
      },
      { io, screen },
    );
  },
});
