/** A part of an Accept header: `text/*;q=0.5`. */
type Range = { readonly type: string; readonly quality: number };

/**
 * The type that a reader would rather have (RFC 9110, 12.5.1), among those that are offered; of
 * equal ones the first. Undefined where it wants none of them. Without a header anything will do.
 */
export function chooseType<T extends string>(
  accept: string | null,
  offered: readonly T[],
): T | undefined {
  if (accept === null || accept.trim() === "") return offered[0];
  const ranges = accept.split(",").map(toRange);
  let best: { readonly type: T; readonly quality: number } | undefined;
  for (const type of offered) {
    const quality = qualityOf(type, ranges);
    if (quality > (best?.quality ?? 0)) best = { type, quality };
  }
  return best?.type;
}

function toRange(part: string): Range {
  const [type = "", ...parameters] = part.split(";").map((each) => each.trim().toLowerCase());
  const given = parameters.find((each) => /^q\s*=/.test(each))?.replace(/^q\s*=\s*/, "");
  const quality = given === undefined ? 1 : Number(given);
  return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}

/** The range that says most about a type decides: itself, then `text/*`, then anything. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const family = `${type.split("/")[0]}/*`;
  for (const name of [type, family, "*/*"]) {
    const range = ranges.find((each) => each.type === name);
    if (range !== undefined) return range.quality;
  }
  return 0;
}
