/** The files of a dataset folder: JSON Lines tables, the manifest, the texts. */
import { readFileSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import type { FindingPath } from "@onrecord/domain";
import { MANIFEST_FILE } from "@onrecord/domain";
import { findNearestSpan } from "../json/json-spans.ts";
import type { FilePlace, SourceFiles } from "./dataset-source.ts";

/** The files below `folder`, shown as seen from `cwd`. Read when they are first asked for. */
export function toFolderFiles(folder: string, cwd: string): SourceFiles {
  const contents = new Map<string, string | undefined>();
  const contentOf = (file: string): string | undefined => {
    if (!contents.has(file)) contents.set(file, findContent(join(folder, file)));
    return contents.get(file);
  };
  return {
    contentOf,
    showPath: (file) => toShownPath(join(folder, file), cwd),
    locate: ({ path }) => locate(path, contentOf(path.file) ?? ""),
  };
}

function findContent(full: string): string | undefined {
  try {
    return readFileSync(full, "utf8");
  } catch {
    return undefined;
  }
}

/** Relative to where the user is, if it lies below; with `/`, as links and reports want it. */
function toShownPath(full: string, cwd: string): string {
  const path = relative(cwd, full);
  const isBelow = path !== "" && !path.startsWith("..") && !isAbsolute(path);
  return (isBelow ? path : full).split(sep).join("/");
}

/** The value that the pointer names, in its line of a table or in the whole manifest. */
function locate({ file, line, pointer }: FindingPath, content: string): FilePlace {
  const isManifest = file === MANIFEST_FILE;
  const start = isManifest && pointer !== "" ? 0 : startOfLine(content, line);
  const end = isManifest && pointer !== "" ? content.length : endOfLine(content, start);
  const span = pointer === "" ? undefined : findSpan(content.slice(start, end), pointer);
  return span === undefined ? { start, end } : { start: start + span.start, end: start + span.end };
}

/** The place of a pointer in a text that may turn out to be no JSON. */
export function findSpan(json: string, pointer: string): FilePlace | undefined {
  try {
    return findNearestSpan(json, pointer);
  } catch {
    return undefined;
  }
}

/** The offset at which a line begins, counted from 1; that of the last line where there are fewer. */
export function startOfLine(content: string, line: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    const next = content.indexOf("\n", start);
    if (next === -1) break;
    start = next + 1;
  }
  return start;
}

/** The offset at which the line that begins at `start` ends, without its line break. */
export function endOfLine(content: string, start: number): number {
  const end = content.indexOf("\n", start);
  return end === -1 ? content.length : end;
}
