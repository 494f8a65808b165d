/** Called by Next once, before it answers anybody. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { timeAnswers } = await import("./server/time-answers.ts");
  timeAnswers();
  const { nameClients } = await import("./server/name-clients.ts");
  nameClients();
}
