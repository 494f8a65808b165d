import type { ClaimCardData, ClaimPassage } from "#web/features/claim/claim-card-data.ts";

/** The evidence of some claims as numbered notes: a sentence that carries several has one number. */
export type Footnotes = {
  readonly notes: readonly ClaimPassage[];
  /** The numbers of a claim's notes, counted from 1. */
  readonly numbersOf: (claimId: string) => readonly number[];
};

/** Numbers the evidence in the order in which the claims stand on the page. */
export function toFootnotes(claims: readonly ClaimCardData[]): Footnotes {
  const notes: ClaimPassage[] = [];
  const numbers = new Map<string, number>();
  const byClaim = new Map<string, readonly number[]>();
  for (const { id, evidence } of claims) {
    const own = evidence.map((passage) => {
      const key = `${passage.href} ${passage.text}`;
      const number = numbers.get(key) ?? notes.push(passage);
      numbers.set(key, number);
      return number;
    });
    byClaim.set(id, own);
  }
  return { notes, numbersOf: (claimId) => byClaim.get(claimId) ?? [] };
}
