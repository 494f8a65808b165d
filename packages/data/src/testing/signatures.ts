/** Two who decide, each at his own hour. */
import type { Signature } from "../review/review-desk.ts";

export const DIOP = {
  by: { kind: "person", name: "Abdoulaye Diop", version: null },
  at: "2026-11-23T10:00:00Z",
} as const satisfies Signature;

export const LAVROV = {
  by: { kind: "person", name: "Sergei Lavrov", version: null },
  at: "2026-11-23T11:00:00Z",
} as const satisfies Signature;
