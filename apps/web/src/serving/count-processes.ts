/** What the machine has: cores that this process may use, and memory in bytes. */
export type Machine = { readonly cores: number; readonly memory: number };

/** More do not help a page, and each keeps the app and what was lately read in its own memory. */
const MOST_UNASKED = 4;
const MOST = 64;
const MEMORY_EACH = 2 * 1024 ** 3;

/**
 * How many processes serve the site: as ONRECORD_PROCESSES says; else one for each core, four at most,
 * and no more than one for each two GiB of memory. A setting that says nothing gives a message.
 */
export function countProcesses(
  setting: string | undefined,
  { cores, memory }: Machine,
): number | string {
  if (setting === undefined || setting === "") {
    return Math.max(1, Math.min(cores, MOST_UNASKED, Math.floor(memory / MEMORY_EACH)));
  }
  const count = Number(setting);
  return /^\d{1,2}$/.test(setting) && count >= 1 && count <= MOST
    ? count
    : `ONRECORD_PROCESSES is "${setting}". Give a whole number from 1 to ${MOST}: how many processes are to serve the site.`;
}
