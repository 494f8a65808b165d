import { expect, test } from "vitest";
import { bundledDatasetFolder, readDataset } from "@onrecord/data";
import { indexDataset, toEntityView } from "@onrecord/domain";
import { toClaimCard } from "#web/features/claim/to-claim-card.ts";
import { toFootnotes } from "./footnotes.ts";

const { dataset } = await readDataset(bundledDatasetFolder());
const view = toEntityView(indexDataset(dataset), "person/sergei-lavrov");
const cards = (view?.saidBy ?? []).map((statement) => toClaimCard(statement, "http://localhost"));

test("toFootnotes numbers the evidence from 1, in the order of the claims", () => {
  const { notes, numbersOf } = toFootnotes(cards);
  expect(cards.flatMap(({ id }) => numbersOf(id))).toEqual([1, 2, 3]);
  expect(notes[0]?.text).toContain("Military and military-technical cooperation");
});

test("toFootnotes gives the same sentence the same number", () => {
  const { notes, numbersOf } = toFootnotes([
    ...cards,
    ...cards.map((card) => ({ ...card, id: `${card.id}-2` })),
  ]);
  expect(notes).toHaveLength(3);
  expect(numbersOf("statement/lavrov-aid-will-continue-2")).toEqual(
    numbersOf("statement/lavrov-aid-will-continue"),
  );
});

test("toFootnotes knows no numbers of a claim that is not on the page", () => {
  expect(toFootnotes(cards).numbersOf("statement/putin-announces-grain")).toEqual([]);
});
