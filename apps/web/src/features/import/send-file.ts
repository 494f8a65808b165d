/** What became of a file, in words. */
export type FileOutcome = {
  readonly words: string;
  readonly notes: readonly string[];
  /** Ids of the articles that are new. */
  readonly articles: readonly string[];
};

/** What the server answers: `FileImport` of `server/import-file.ts`, or why it took nothing. */
type Answer = {
  readonly counts?: { readonly [outcome: string]: number };
  readonly told?: readonly { readonly line: number | null; readonly reason: string | null }[];
  readonly articles?: readonly string[];
  readonly reason?: string;
};

/** Sends a file to be added. Never throws: what goes wrong is an outcome too. */
export async function sendFile(file: File, token: string): Promise<FileOutcome> {
  try {
    const response = await fetch(`/api/import/${encodeURIComponent(file.name)}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      body: file,
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own server's answer
    return toOutcome((await response.json()) as Answer);
  } catch {
    return {
      words: "did not arrive: the server did not answer. Nothing of it was added.",
      notes: [],
      articles: [],
    };
  }
}

/** The words for an answer: what is new first, and nothing of what there is none of. */
export function toOutcome({ counts, told = [], articles = [], reason }: Answer): FileOutcome {
  if (counts === undefined) return { words: reason ?? "was not taken.", notes: [], articles };
  const parts = Object.entries(WORDS).flatMap(([outcome, words]) => {
    const count = counts[outcome] ?? 0;
    return count === 0 ? [] : [`${count.toLocaleString("en")} ${words}`];
  });
  return {
    articles,
    words: parts.length === 0 ? "holds no article." : parts.join(", "),
    notes: told.map(
      ({ line, reason: why }) => `${line === null ? "" : `Line ${line}: `}${why ?? ""}`,
    ),
  };
}

const WORDS: { readonly [outcome: string]: string } = {
  added: "added",
  version: "newer or older versions",
  changed: "changed",
  "another source": "found again elsewhere",
  known: "known already",
  skipped: "passed over",
  refused: "refused",
};
