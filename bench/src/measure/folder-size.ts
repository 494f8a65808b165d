import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** How many bytes the files below a folder have together. */
export const folderSize = async (folder: string): Promise<number> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let size = 0;
  for (const entry of entries)
    if (entry.isFile()) size += (await stat(join(entry.parentPath, entry.name))).size;
  return size;
};
