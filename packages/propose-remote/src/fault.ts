/** What goes wrong between us and an endpoint: a closed list. */

/**
 * Whose fault it is: this article's alone; the service's at this article, which some in a row make
 * the service's as a whole; or one that would meet every article, so that a run is over.
 */
const SCOPES = {
  "too-long": "article",
  declined: "article",
  "half-answer": "article",
  "bad-request": "service",
  "server-error": "service",
  timeout: "service",
  "cut-off": "service",
  "too-big": "service",
  "bad-answer": "service",
  "refused-key": "run",
  "not-found": "run",
  redirect: "run",
  unreachable: "run",
  "wait-too-long": "run",
  "too-many-requests": "run",
  stopped: "run",
} as const;

export type FaultCode = keyof typeof SCOPES;
export type FaultScope = (typeof SCOPES)[FaultCode];

/** `message` is plain words for the user: what happened, and what to do. Words of the endpoint in it are without the key. */
export type Fault = {
  readonly code: FaultCode;
  readonly message: string;
  readonly scope: FaultScope;
};

export const toFault = (code: FaultCode, message: string): Fault => ({
  code,
  message,
  scope: SCOPES[code],
});
