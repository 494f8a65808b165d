/** How far reading articles by the rules is. */

/** What a call of the server answers. */
export type Answered = {
  readonly articles: number;
  readonly otherLanguages: number;
  readonly proposed: { readonly [table: string]: number };
};

export type ProposingState = {
  readonly phase: "waiting" | "running" | "done" | "stopped" | "failed";
  readonly articles: number;
  readonly otherLanguages: number;
  readonly proposals: number;
  /** What went wrong, in words. */
  readonly fault: string | null;
};

export const NOT_BEGUN: ProposingState = {
  phase: "waiting",
  articles: 0,
  otherLanguages: 0,
  proposals: 0,
  fault: null,
};

/** The tables whose records are decided on; entities come with what names them. */
const DECIDED_ON = ["mentions", "times", "statements", "events", "relations"];

export const withAnswer = (state: ProposingState, answer: Answered): ProposingState => ({
  ...state,
  articles: state.articles + answer.articles,
  otherLanguages: state.otherLanguages + answer.otherLanguages,
  proposals:
    state.proposals + DECIDED_ON.reduce((sum, table) => sum + (answer.proposed[table] ?? 0), 0),
});

const countOf = (count: number, one: string): string =>
  `${count.toLocaleString("en")} ${one}${count === 1 ? "" : "s"}`;

/** "12 articles read, 140 proposals; 2 left alone, which are not in English". */
export function toProposingWords({
  phase,
  articles,
  otherLanguages,
  proposals,
  fault,
}: ProposingState): string {
  if (phase === "waiting") return "";
  const others =
    otherLanguages === 0
      ? ""
      : `; ${otherLanguages.toLocaleString("en")} left alone, not being in English`;
  const so = `${countOf(articles, "article")} read, ${countOf(proposals, "proposal")}${others}`;
  if (phase === "running") return `Reading … ${so}`;
  if (phase === "failed") return `${fault ?? "The server did not answer."} Until then: ${so}.`;
  return phase === "stopped" ? `Stopped: ${so}.` : `${so}.`;
}
