/** Writes the table of formats into `docs/contracts/exports.md`: `pnpm --filter @onrecord/formats index`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RECORD_KINDS } from "@onrecord/domain";
import { EXPORT_FORMATS } from "../src/export-formats.ts";

const FILE = join(import.meta.dirname, "../../../docs/contracts/exports.md");

const rows = EXPORT_FORMATS.map(({ name, label, meaning, extension, mediaType, kinds }) => {
  const held = kinds.length === RECORD_KINDS.length ? "all" : kinds.join(", ");
  return `| [\`${name}\`](formats/${name}.md) | ${label}: ${meaning} | \`.${extension}\` | \`${mediaType}\` | ${held} |`;
});
const table = ["| format | what for | ending | media type | kinds |", "|-|-|-|-|-|", ...rows];
const page = readFileSync(FILE, "utf8");
const [before = "", after = ""] = page.split(
  /(?<=<!-- formats:.*-->\n)[^]*(?=<!-- end of formats -->)/,
);
writeFileSync(FILE, `${before}\n${table.join("\n")}\n\n${after}`);
