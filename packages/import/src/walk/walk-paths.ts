import { globSync, readdirSync, statSync, type Stats } from "node:fs";
import { basename, join, resolve } from "node:path";

import type { ImportEvent } from "../import-event.ts";
import { toUnreadable } from "../source/open-file.ts";
import { isDatasetFolder } from "./is-dataset-folder.ts";

/** What a walk comes upon: a file to read, or a finding. */
export type WalkStep =
  | { readonly kind: "file"; readonly path: string; readonly stats: Stats }
  | { readonly kind: "input" }
  | { readonly kind: "dataset"; readonly path: string }
  | Extract<ImportEvent, { readonly kind: "finding" }>;

type FindingStep = Extract<WalkStep, { readonly kind: "finding" }>;

/** What is left out as it should be; the rest is something wrong. */
const SKIPPED: ReadonlySet<string> = new Set(["file-hidden", "folder-repeated"]);

/** How people name standard input. */
export const STANDARD_INPUT = "-";

/**
 * Goes through files, folders, patterns (`news/*.html`) and standard input (`-`), in the order in
 * which they are named; folders and patterns sorted by name. Links are followed; a folder is read
 * once, whichever paths lead to it. Names in folders that begin with a dot are left alone. Nothing is
 * said of files in `leftOut`, under whatever name or link they are met.
 */
export function* walkPaths(
  paths: readonly string[],
  leftOut: readonly string[] = [],
): Generator<WalkStep> {
  const isLeftOut = findFiles(leftOut);
  for (const step of walkAll(paths)) if (!isLeftOut(step)) yield step;
}

/** Whether a step comes upon one of these files; they may come into being on the way. */
function findFiles(paths: readonly string[]): (step: WalkStep) => boolean {
  if (paths.length === 0) return () => false;
  const names = new Set(paths.map((path) => resolve(path)));
  const ids = new Set(paths.map(findStats).flatMap((stats) => (stats ? [toId(stats)] : [])));
  return (step) => {
    if (step.kind === "finding") return names.has(resolve(step.finding.path));
    return step.kind === "file" && (ids.has(toId(step.stats)) || names.has(resolve(step.path)));
  };
}

const toId = ({ dev, ino }: Stats): string => `${dev}:${ino}`;

function* walkAll(paths: readonly string[]): Generator<WalkStep> {
  const seen = new Map<string, "open" | "done">();
  for (const path of new Set(paths)) {
    if (path === STANDARD_INPUT) yield { kind: "input" };
    else if (isPattern(path)) yield* walkPattern(path, seen);
    else yield* walk(path, seen);
  }
}

type Seen = Map<string, "open" | "done">;

/** A name with a star in it is the file of that name, if there is one. */
const isPattern = (path: string): boolean => /[*?[{]/u.test(path) && findStats(path) === undefined;

/** What is known of a file; undefined where that cannot be found out, for whatever reason. */
function findStats(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function* walkPattern(pattern: string, seen: Seen): Generator<WalkStep> {
  const takesHidden = /^\.[^.]/u.test(basename(pattern));
  const matches = listMatches(pattern)
    .filter((path) => takesHidden || !basename(path).startsWith("."))
    .toSorted(compareNames);
  // Two stars give a folder and all that is in it.
  const taken = pattern.includes("**")
    ? matches.filter((path) => findStats(path)?.isFile() === true)
    : matches;
  if (taken.length === 0) {
    const reason = "No file fits the pattern: look at its spelling and at the current folder.";
    yield toStep(pattern, "pattern-unmatched", reason);
  }
  for (const path of taken) yield* walk(path, seen);
}

/** What Node cannot make sense of (a zero in a name, one too long) fits no file. */
function listMatches(pattern: string): string[] {
  try {
    return globSync(pattern);
  } catch {
    return [];
  }
}

function* walk(path: string, seen: Seen): Generator<WalkStep> {
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch (error) {
    const { code, message } = toUnreadable(error);
    yield toStep(path, code, message);
    return;
  }
  if (stats.isFile()) yield { kind: "file", path, stats };
  else if (stats.isDirectory()) yield* walkFolder(path, stats, seen);
  else
    yield toStep(path, "file-special", "It is a device, a pipe or a socket: name a file instead.");
}

function* walkFolder(path: string, stats: Stats, seen: Seen): Generator<WalkStep> {
  const id = toId(stats);
  const before = seen.get(id);
  if (before === "open") {
    yield toStep(path, "link-cyclic", "The link leads back to a folder that it lies in.");
    return;
  }
  if (before === "done") {
    const reason = "It was read already, by another path that leads to it.";
    yield toStep(path, "folder-repeated", reason);
    return;
  }
  if (isDatasetFolder(path)) {
    seen.set(id, "done");
    yield { kind: "dataset", path };
    return;
  }
  seen.set(id, "open");
  for (const name of listNames(path)) {
    if (typeof name !== "string") yield name;
    else if (name.startsWith(".")) {
      const reason = "Its name begins with a dot: name it by itself if it is to be read.";
      yield toStep(join(path, name), "file-hidden", reason);
    } else yield* walk(join(path, name), seen);
  }
  seen.set(id, "done");
}

function listNames(path: string): (string | FindingStep)[] {
  try {
    return readdirSync(path).toSorted(compareNames);
  } catch (error) {
    const { code, message } = toUnreadable(error);
    return [toStep(path, code, message)];
  }
}

/** By code units: the same everywhere, whatever the machine's language. */
const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function toStep(path: string, code: FindingStep["finding"]["code"], reason: string): FindingStep {
  const outcome = SKIPPED.has(code) ? "skipped" : "refused";
  return { kind: "finding", finding: { code, outcome, path, entry: null, line: null, reason } };
}
