import { describe, expect, test } from "vitest";
import { indexDataset, toClaimView } from "@onrecord/domain";
import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import type { ClaimCardData } from "./claim-card-data.ts";
import { toClaimCard } from "./to-claim-card.ts";

const { dataset } = await readDataset(bundledDatasetFolder());
const index = indexDataset(dataset);

function cardOf(id: string): ClaimCardData {
  const record = [...dataset.statements, ...dataset.events, ...dataset.relations].find(
    (claim) => claim.id === id,
  );
  if (record === undefined) throw new Error(`the bundled dataset has no ${id}`);
  return toClaimCard(toClaimView(index, record), "http://localhost:3000");
}
const rowOf = (card: ClaimCardData, label: string) => card.rows.find((row) => row.label === label);

describe("toClaimCard", () => {
  test("puts the speaker before or after the cue, as English does", () => {
    expect(cardOf("statement/diop-considerable-progress").label).toBe("Abdoulaye Diop welcomed");
    expect(cardOf("statement/lavrov-aid-will-continue").label).toBe("according to Sergei Lavrov");
  });

  test("tells a quotation from words that were retold", () => {
    expect(cardOf("statement/diop-considerable-progress").heading).toMatchObject({ quoted: true });
    expect(cardOf("statement/putin-announces-grain").heading).toMatchObject({ quoted: false });
  });

  test("names whose word an event is where the article only reports it", () => {
    expect(cardOf("event/military-cooperation").voice).toMatchObject({
      kind: "statement",
      speaker: { name: "Sergei Lavrov" },
      href: "/articles/aec4ca49b0d251b8#statement/lavrov-cooperation-taking-place",
    });
    expect(cardOf("event/diop-lavrov-meeting").voice).toEqual({ kind: "article" });
  });

  test("keeps silent about what is plain, and tells what is not with its reason", () => {
    expect(cardOf("statement/diop-considerable-progress").caveats).toEqual([]);
    const heading = cardOf("statement/diop-russia-keeps-its-commitments");
    expect(heading.caveats).toEqual(["inferred", "almost certain"]);
    expect(heading.reason).not.toBeNull();
  });

  test("leaves out rows that it knows nothing for", () => {
    const card = cardOf("event/expulsion-of-barkhane");
    expect(rowOf(card, "When")?.values).toEqual([{ kind: "words", words: "2022" }]);
    expect(card.rows.every(({ values }) => values.length > 0)).toBe(true);
  });

  test("cites the words with their permalink", () => {
    const { citation } = cardOf("statement/lavrov-aid-will-continue");
    expect(citation).toContain("“will absolutely continue”");
    expect(citation).toContain(
      "http://localhost:3000/articles/aec4ca49b0d251b8#statement/lavrov-aid-will-continue",
    );
  });

  test("makes a card of every claim, each with its evidence", () => {
    for (const { id } of [...dataset.statements, ...dataset.events, ...dataset.relations]) {
      const card = cardOf(id);
      expect(card.evidence.length, id).toBeGreaterThan(0);
      expect(card.words.length, id).toBeGreaterThan(0);
    }
  });
});
