/** What goes wrong between us and an endpoint: a closed list. */

/** Whether the fault is one article's, or would be every article's. */
const STOPS = {
  "refused-key": true,
  "not-found": true,
  redirect: true,
  unreachable: true,
  "wait-too-long": true,
  "too-many-requests": true,
  stopped: true,
  "bad-request": false,
  "server-error": false,
  timeout: false,
  "cut-off": false,
  "too-big": false,
  "bad-answer": false,
  "half-answer": false,
  declined: false,
  "too-long": false,
} as const;

export type FaultCode = keyof typeof STOPS;

/** `message` is plain words for the user: what happened, and what to do. Words of the endpoint in it are without the key. */
export type Fault = {
  readonly code: FaultCode;
  readonly message: string;
  /** Whether there is no use in asking about other articles. */
  readonly stops: boolean;
};

export const toFault = (code: FaultCode, message: string): Fault => ({
  code,
  message,
  stops: STOPS[code],
});
