/** What a schema asks for, in phrases that follow "should be". */
import type { z } from "zod";
import { oneOf } from "./catalogue/finding-facts.ts";

type Issue = z.core.$ZodIssue;

/** What should stand there, as a phrase after "should be". For a rule, what it demands. */
export function expectedOf(issue: Issue): string | null {
  const kinds = kindsNamedBy(issue);
  if (kinds.length > 0) return `an id such as ${oneOf(kinds.map(exampleOf))}`;
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return oneOf(issue.values.map((value) => JSON.stringify(value)));
    case "invalid_format":
      return FORMATS[issue.format] ?? issue.message.replace(/^must (?:be )?/, "");
    case "invalid_union":
      return expectedOfUnion(issue);
    case "too_small":
      return expectedSize(issue);
    case "custom":
      return issue.message;
    case "too_big":
    case "not_multiple_of":
    case "unrecognized_keys":
    case "invalid_key":
    case "invalid_element":
      return null;
  }
}

const exampleOf = (kind: string): string =>
  kind === "article" ? "“article/0123456789abcdef”" : `“${kind}/some-name”`;

function expectedSize({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === "array") return `a list of ${minimum} or more`;
  if (origin === "string") return "a text that is not empty";
  return inclusive === false ? `more than ${minimum}` : `${minimum} or more`;
}

function expectedOfUnion(issue: z.core.$ZodIssueInvalidUnion): string | null {
  const phrases = issue.errors.flatMap((branch) => branch.map(expectedOf));
  const known = phrases.filter((phrase) => phrase !== null);
  return known.length === 0 ? null : [...new Set(known)].join(" or ");
}

const TYPES: { readonly [type: string]: string } = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a record in braces",
  record: "a record in braces",
};

const FORMATS: { readonly [format: string]: string } = {
  url: "a web address such as https://example.org/page",
  date: "a day such as 2024-02-28",
  datetime: "a day with its time such as 2024-02-28T09:30:00Z",
};

const ID_PATTERN = /^\/\^([a-z]+)\\?\//;

/** The kinds of record whose ids are asked for: `person`, `organization` and `place` for an entity. */
export function kindsNamedBy(issue: Issue): string[] {
  if (issue.code === "invalid_union") {
    const kinds = issue.errors.flatMap((branch) => branch.flatMap(kindsNamedBy));
    return [...new Set(kinds)];
  }
  if (issue.code !== "invalid_format") return [];
  const kind = ID_PATTERN.exec(issue.pattern ?? "")?.[1];
  return kind === undefined || kind === "texts" ? [] : [kind];
}
