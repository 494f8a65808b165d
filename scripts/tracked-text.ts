/**
 * Text that must not be in the project: it would tie the project to one machine, or tie its
 * lockfile to one registry.
 */

export type TextFault = {
  readonly path: string;
  readonly line: number;
  readonly found: string;
  readonly meaning: string;
};

type Pattern = { readonly regex: RegExp; readonly meaning: string };

/** Written in pieces, so that this file does not hold what it looks for. */
const PATTERNS: readonly Pattern[] = [
  {
    regex: /(?<![\w.~])\/(?:home|Users|root|work)\/[\w.-]+/,
    meaning: "an absolute path of one machine",
  },
  { regex: /\b[A-Z]:\\Users\\\w+/, meaning: "an absolute path of one machine" },
  {
    regex: /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|(?:^|\n)\s*registry\s*=|tarball:\s*https?:/,
    meaning: "the host of a package registry",
  },
  { regex: /^(?:<{7}|>{7}) /, meaning: "a merge that was not finished" },
];

/** Finds the faults of one text file, at most one for each line. */
export const checkTrackedText = (path: string, text: string): TextFault[] =>
  text.split("\n").flatMap((line, index) => {
    for (const { regex, meaning } of PATTERNS) {
      const [found] = regex.exec(line) ?? [];
      if (found !== undefined) return [{ path, line: index + 1, found: found.trim(), meaning }];
    }
    return [];
  });
