import { loadKinds, SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const exportCommand = defineCommand({
  name: "export",
  summary: "write the record as JSON, JSON Lines or CSV",
  description: [
    "Writes to stdout where there is one stream: JSON, or one --kind of JSON Lines or CSV. Several tables need --out and become one file each in that folder. A file appears whole or not at all, and what is there already is kept unless --force is given.",
    "A condition names a field and the value that it has, or that one of its values has: speaker=person/sergei-lavrov, time.edtf=2024-02-28. The value null stands for what is unknown.",
  ],
  positionals: [{ name: "path", summary: "a dataset folder, a JSON export, or - for stdin" }],
  options: {
    archive: SHARED_OPTIONS.archive,
    format: {
      kind: "value",
      short: "f",
      placeholder: "format",
      summary: "what to write",
      choices: async () =>
        (await import("@onrecord/formats")).EXPORT_FORMATS.map(({ name }) => name),
      fallback: "json",
    },
    kind: {
      kind: "list",
      short: "k",
      placeholder: "kind",
      summary: "write this kind of record only",
      choices: loadKinds,
    },
    where: {
      kind: "list",
      short: "w",
      placeholder: "field=value",
      summary: "write only records that fulfil this condition; several must all hold",
    },
    out: {
      kind: "value",
      short: "o",
      placeholder: "path",
      summary: "write to this file, or folder where there are several tables; - is stdout",
    },
    force: SHARED_OPTIONS.force,
  },
  examples: [
    { line: "onrecord export > record.json", meaning: "Everything as one JSON file." },
    {
      line: "onrecord export --format csv --kind statement",
      meaning: "The statements as a table.",
    },
    {
      line: "onrecord export -f jsonl -k statement -w speaker=person/sergei-lavrov",
      meaning: "What Lavrov said, a line each.",
    },
    { line: "onrecord export -f csv --out tables", meaning: "Every table, in a folder." },
    {
      line: "onrecord export -f jsonl -k article --archive news.sqlite",
      meaning: "The articles of a collection, a line each.",
    },
  ],
  run: async ({ options, positionals, io, screen }) =>
    (await import("../actions/export.ts")).exportRecords(
      {
        path: positionals[0] ?? options.dataset,
        archive: options.archive,
        format: options.format,
        kinds: options.kind,
        where: options.where,
        out: options.out,
        force: options.force,
      },
      { io, screen },
    ),
});
