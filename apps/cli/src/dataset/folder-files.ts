/** The files of a dataset folder: JSON Lines tables, the manifest, the texts. */
import { readFileSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import type { FindingPath } from "@onrecord/domain";
import { MANIFEST_FILE } from "@onrecord/domain";
import { findNearestSpan } from "../json/json-spans.ts";
import { LineIndex } from "../output/line-index.ts";
import type { FilePlace, SourceFiles } from "./dataset-source.ts";

/** The files below `folder`, shown as seen from `cwd`. Read when they are first asked for. */
export function toFolderFiles(folder: string, cwd: string): SourceFiles {
  const contents = new Map<string, LineIndex | undefined>();
  const contentOf = (file: string): LineIndex | undefined => {
    if (!contents.has(file)) contents.set(file, findContent(join(folder, file)));
    return contents.get(file);
  };
  return {
    contentOf,
    showPath: (file) => toShownPath(join(folder, file), cwd),
    locate: ({ path }) => {
      const content = contentOf(path.file);
      return content === undefined ? { start: 0, end: 0 } : locate(path, content);
    },
  };
}

function findContent(full: string): LineIndex | undefined {
  try {
    return new LineIndex(readFileSync(full, "utf8"));
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
function locate({ file, line, pointer }: FindingPath, content: LineIndex): FilePlace {
  const lineOnly = { start: content.startOf(line), end: content.endOf(line) };
  if (pointer === "") return lineOnly;
  const { start, end } = file === MANIFEST_FILE ? { start: 0, end: content.text.length } : lineOnly;
  const span = findSpan(content.text.slice(start, end), pointer);
  return span === undefined ? lineOnly : { start: start + span.start, end: start + span.end };
}

/** The place of a pointer in a text that may turn out to be no JSON. */
export function findSpan(json: string, pointer: string): FilePlace | undefined {
  try {
    return findNearestSpan(json, pointer);
  } catch {
    return undefined;
  }
}
