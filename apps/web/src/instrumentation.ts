import type { RequestListener } from "node:http";

declare global {
  /** Where `serve.ts`, which is no part of Next's bundle, finds what answers calls. */
  var onrecordAnswerCall: ((...call: Parameters<RequestListener>) => boolean) | undefined;
}

/** Called by Next once, before it answers anybody. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { timeAnswers } = await import("./server/time-answers.ts");
  timeAnswers();
  const { nameClients } = await import("./server/name-clients.ts");
  nameClients((process.env["ONRECORD_BEHIND_PROXY"] ?? "") !== "");
  const { varyAnswers } = await import("./server/vary-answers.ts");
  varyAnswers();
  const { answerCall } = await import("./server/answer-call.ts");
  globalThis.onrecordAnswerCall = answerCall;
}
