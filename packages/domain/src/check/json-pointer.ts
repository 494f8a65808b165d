/** JSON pointers (RFC 6901). */

/** The pointer to the value at the end of `path`: `["names", 0]` is `/names/0`. */
export const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** Orders pointers as the parts stand in a record: `/content/2` before `/content/10`. */
export function comparePointers(a: string, b: string): number {
  const left = a.split("/");
  const right = b.split("/");
  for (const [i, step] of left.entries()) {
    const other = right[i];
    if (other === undefined) return 1;
    if (step !== other) return compareSteps(step, other);
  }
  return left.length - right.length;
}

const INDEX = /^\d+$/;

function compareSteps(a: string, b: string): number {
  if (INDEX.test(a) && INDEX.test(b)) return Number(a) - Number(b);
  return a < b ? -1 : 1;
}
