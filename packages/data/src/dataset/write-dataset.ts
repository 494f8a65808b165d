import { cp, lstat, mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Dataset } from "@onrecord/domain";
import { DATA_PACKAGE_FILE } from "@onrecord/formats";
import { KIND_OF_FILE } from "./data-package.ts";
import { DatasetFolderError } from "./dataset-folder-error.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import { toDatasetFiles } from "./dataset-files.ts";
import { explainSetAside, findSetAside, hiddenSibling } from "./set-aside.ts";

/**
 * Writes a dataset as a folder. The files are made in a hidden folder beside it, flushed to the
 * disk and renamed into place, so that the folder never holds half a dataset. Where there was a
 * dataset before, it is replaced and whatever else lay in its folder (a README, a `.git`) is kept;
 * a process killed between the two renames leaves the old one whole under a hidden name beside it, from
 * where the next call takes it back.
 * @throws DatasetFolderError when the path is a file, or a folder with something else in it.
 */
export async function writeDataset(dataset: Dataset, folder: string): Promise<void> {
  const target = resolve(folder);
  const files = toDatasetFiles(dataset);
  await takeBack(target);
  const foreign = await findForeignEntries(target);
  await mkdir(dirname(target), { recursive: true });
  const fresh = hiddenSibling(target, "writing");
  try {
    await writeFiles(fresh, files);
    for (const entry of foreign) {
      await cp(join(target, entry), join(fresh, entry), {
        recursive: true,
        verbatimSymlinks: true,
      });
    }
    await swapIn(fresh, target);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Puts back the dataset that a killed writer had set aside, with whatever else lay in its folder. */
async function takeBack(target: string): Promise<void> {
  if ((await lstat(target).catch(ignoreMissing)) !== undefined) return;
  const [only, ...others] = await findSetAside(target);
  if (only === undefined) return;
  if (others.length > 0) throw new DatasetFolderError(await explainSetAside(target));
  await rename(only, target);
}

/** What lies in the target's folder and is no part of a dataset; refuses what is not ours. */
async function findForeignEntries(target: string): Promise<readonly string[]> {
  const stats = await lstat(target).catch(ignoreMissing);
  if (stats === undefined) return [];
  if (!stats.isDirectory()) throw new DatasetFolderError(`${target} is not a folder.`);
  const entries = await readdir(target);
  if (entries.length > 0 && !(await holdsDataset(target))) {
    throw new DatasetFolderError(
      `${target} is not empty and holds no dataset; choose another folder, or empty it first.`,
    );
  }
  const ours = new Set([DATA_PACKAGE_FILE, "texts", ...KIND_OF_FILE.keys()]);
  return entries.filter((entry) => !ours.has(entry));
}

/** Whether a folder's `datapackage.json` is one of ours, of whatever version. */
async function holdsDataset(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, DATA_PACKAGE_FILE), "utf8").catch(ignoreMissing);
  if (text === undefined) return false;
  try {
    const descriptor: unknown = JSON.parse(text);
    return typeof descriptor === "object" && descriptor !== null && "schemaVersion" in descriptor;
  } catch {
    return false;
  }
}

async function writeFiles(folder: string, files: DatasetFiles): Promise<void> {
  await mkdir(join(folder, "texts"), { recursive: true });
  for (const [path, bytes] of files) {
    const file = await open(join(folder, path), "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }
  await syncFolder(join(folder, "texts"));
  await syncFolder(folder);
}

async function swapIn(fresh: string, target: string): Promise<void> {
  const old = hiddenSibling(target, "replaced");
  const replaced = await rename(target, old).then(() => true, ignoreMissing);
  try {
    await rename(fresh, target);
  } catch (cause) {
    if (replaced === true) await rename(old, target);
    throw cause;
  }
  await syncFolder(dirname(target));
  await rm(old, { recursive: true, force: true });
}

/** Makes a folder's list of names survive a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
