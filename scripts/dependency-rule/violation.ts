/** A place where the code breaks the dependency rule, and the words for it. */

const RULES = {
  direction:
    "dependencies point one way: apps → data → {search, import, formats, propose, review} → domain",
  "app-imports-app": "an app never imports another app",
  "domain-imports": "domain depends on zod alone, and on nothing of Node's",
  "domain-purity": "domain has no clock and no randomness: the caller passes them in",
  "pure-package": "the package is pure: no clock, no randomness, nothing of Node's",
  "app-only": "only apps know the environment, the command line and the web's libraries",
  "deep-import": "a package is imported by its name alone, never by a path into it",
  "client-imports-server": "a client component never runs code of the server",
  "ships-tests": "what is made for tests is imported by tests alone",
  "vague-name": "the name of a file or folder says what lives in it",
} as const;

export type Rule = keyof typeof RULES;

export type Violation = {
  readonly rule: Rule;
  readonly path: string;
  readonly line: number;
  /** What was found there, such as `imports "react"`. */
  readonly found: string;
};

/** One line for a person: where, what, and which rule it breaks. */
export const formatViolation = ({ rule, path, line, found }: Violation): string =>
  `${path}:${line} ${found}: ${RULES[rule]} (${rule})`;
