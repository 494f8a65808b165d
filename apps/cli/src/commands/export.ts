import { loadKinds, SHARED_OPTIONS } from "../arguments/shared-options.ts";
import { defineCommand } from "../command.ts";

export const exportCommand = defineCommand({
  name: "export",
  summary: "write the record, or a part of it, in a format that other programs read",
  description: [
    "Writes to stdout where there is one stream: JSON, or one --kind of JSON Lines or CSV. Several files need --out: a folder, or a name that ends in .zip. A file appears whole or not at all, and what is there already is kept unless --force is given.",
    "--search, --article and --entity choose a part of the record: what a search finds, an article with all that was read from it, or all that touches a person, an organization or a place, each with everything that it refers to. However large a collection is, little memory is needed.",
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
    search: {
      kind: "value",
      short: "s",
      placeholder: "words",
      summary: "write what this search finds, and what was read from the articles it finds",
    },
    article: {
      kind: "value",
      placeholder: "id",
      summary: "write this article, by its id or the beginning of it, and what was read from it",
    },
    entity: {
      kind: "value",
      placeholder: "id",
      summary: "write what touches this entity, by its id, the beginning of it, or its name",
    },
    "accepted-only": {
      kind: "flag",
      summary: "leave out what is only proposed, rejected or outdated, and what rests on it",
    },
    "without-text": {
      kind: "flag",
      summary: "leave the articles’ texts out; fingerprints, offsets and short quotes stay",
    },
    base: {
      kind: "value",
      placeholder: "address",
      summary: "where the web app is served, for permalinks; without it, ids are names (URNs)",
    },
    out: {
      kind: "value",
      short: "o",
      placeholder: "path",
      summary: "write to this file, .zip, or folder where there are several files; - is stdout",
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
    {
      line: "onrecord export --entity person/sergei-lavrov -f csv --out lavrov.zip",
      meaning: "All that touches Lavrov, as tables in one archive.",
    },
    {
      line: "onrecord export --archive news.sqlite --accepted-only -f datapackage --out publish",
      meaning: "A dataset folder of what people accepted in a collection.",
    },
    {
      line: "onrecord export --search 'Kidal in:2023' --without-text --archive news.sqlite",
      meaning: "What a search finds, without the articles’ texts.",
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
        search: options.search,
        article: options.article,
        entity: options.entity,
        acceptedOnly: options["accepted-only"],
        withoutText: options["without-text"],
        base: options.base,
        out: options.out,
        force: options.force,
      },
      { io, screen },
    ),
});
