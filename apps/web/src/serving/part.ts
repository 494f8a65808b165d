/**
 * What a process of several does. One alone writes: two would wait for each other at the file, and
 * learn anew after every write of the other what they had worked out of it. The rest only reads, and
 * passes on to the writer, over a pipe, what is not reading.
 */
export type Part =
  | { readonly kind: "alone" }
  | { readonly kind: "writer" | "reader"; readonly pipe: string };

const KIND = "ONRECORD_PART";
const PIPE = "ONRECORD_PIPE";

/** The environment that tells a process its part. */
export const toEnvironment = ({
  kind,
  pipe,
}: Exclude<Part, { kind: "alone" }>): Record<string, string> => ({ [KIND]: kind, [PIPE]: pipe });

/** The part of this process, as the one that started it said. */
export function findPart(env: NodeJS.ProcessEnv): Part {
  const kind = env[KIND];
  const pipe = env[PIPE];
  return (kind === "writer" || kind === "reader") && pipe !== undefined
    ? { kind, pipe }
    : { kind: "alone" };
}
