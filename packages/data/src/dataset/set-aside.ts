/** The hidden folders beside a dataset through which the writer replaces it. */
import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** What a hidden folder is for: the new dataset until it is complete, the old one until it is replaced. */
type Purpose = "writing" | "replaced";

/** A hidden name beside `target` that nothing has yet. */
export const hiddenSibling = (target: string, purpose: Purpose): string =>
  join(dirname(target), `.${basename(target)}.${purpose}-${randomBytes(6).toString("hex")}`);

/**
 * The dataset of a folder that is not there, as a writer left it that was killed between its two
 * renames: whole, under a hidden name. None where nothing of the kind happened; several where it
 * happened more than once.
 */
export async function findSetAside(folder: string): Promise<readonly string[]> {
  const target = resolve(folder);
  const beginning = `.${basename(target)}.replaced-`;
  const entries = await readdir(dirname(target), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(beginning))
    .filter(({ name }) => /^[0-9a-f]{12}$/.test(name.slice(beginning.length)))
    .map(({ name }) => join(dirname(target), name))
    .toSorted();
}

/** What to do about datasets that were set aside; undefined where there are none. */
export async function explainSetAside(folder: string): Promise<string | undefined> {
  const [only, ...others] = await findSetAside(folder);
  if (only === undefined) return undefined;
  const target = resolve(folder);
  return others.length === 0
    ? `A program that replaced it was stopped; the dataset lies whole in ${only}. Rename that to ${target}.`
    : `Programs that replaced it were stopped; rename the dataset that you want to ${target}: ${[only, ...others].join(", ")}.`;
}
