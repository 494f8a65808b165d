/** What every refusal looks like: RFC 9457, `application/problem+json`. */

/** The kinds of problem, with what each means: the reference page lists them. */
export const PROBLEMS = {
  "bad-request": { status: 400, title: "The question cannot be understood" },
  "not-found": { status: 404, title: "There is no such thing" },
  "method-not-allowed": { status: 405, title: "This API only reads" },
  "not-acceptable": { status: 406, title: "There is no answer of this type" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  "internal-error": { status: 500, title: "The server failed" },
} as const;
export type ProblemName = keyof typeof PROBLEMS;

/** A parameter that is wrong, and what it must be. */
export type ParameterFault = { readonly parameter: string; readonly detail: string };

export type ProblemFacts = {
  /** What is wrong in this case, and what to do. */
  readonly detail: string;
  readonly errors?: readonly ParameterFault[];
  readonly headers?: { readonly [name: string]: string };
};

/** Makes the answer. `baseUrl` is where the pages are that explain the kinds of problem. */
export function toProblem(
  name: ProblemName,
  { detail, errors, headers }: ProblemFacts,
  baseUrl: string,
): Response {
  const { status, title } = PROBLEMS[name];
  const problem = { type: `${baseUrl}/api#${name}`, title, status, detail, errors };
  return new Response(`${JSON.stringify(problem)}\n`, {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...headers,
    },
  });
}
