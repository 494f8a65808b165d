import { describe, expect, test } from "vitest";
import { findBand, findConfidenceRange } from "./confidence-bands.ts";
import { findUnknown, readReviewRequest, toQueueInput, toReviewAddress } from "./review-address.ts";

describe("the address of a queue", () => {
  const address =
    "/review?article=article/0444e39c59b410bf&kind=statement&confidence=a-guess&order=least-sure";

  test("is read and written without loss", () => {
    const params = Object.fromEntries(new URL(address, "http://localhost").searchParams);
    expect(toReviewAddress(readReviewRequest(params), {})).toBe(address);
  });

  test("has the order of the text where it names none, or one that does not exist", () => {
    expect(readReviewRequest({}).order).toBe("text");
    expect(readReviewRequest({ order: "sideways" }).order).toBe("text");
  });

  test("begins at the first proposal again when the queue changes", () => {
    const request = readReviewRequest({ at: "mention/x", kind: "mention" });
    expect(toReviewAddress(request, { kind: undefined })).toBe("/review");
  });

  test("looks for no more words than a question may have", () => {
    const { text = "" } = readReviewRequest({ text: ` ${"Kidal ".repeat(80)}` });
    expect(text.startsWith("Kidal Kidal")).toBe(true);
    expect(text.length).toBeLessThanOrEqual(200);
  });

  test("tells what it asks for that there is not", () => {
    const wrong = { kind: "article", confidence: "hardly", order: "sideways", text: "Kidal" };
    expect(findUnknown(wrong)).toEqual(["kind=article", "confidence=hardly", "order=sideways"]);
    expect(readReviewRequest(wrong)).toMatchObject({ kind: undefined, confidence: undefined });
    expect(findUnknown({ kind: "time", order: "text" })).toEqual([]);
  });

  test("asks for nothing where a kind or a band does not exist", () => {
    const input = toQueueInput(readReviewRequest({ kind: "article", confidence: "hardly" }));
    expect(input).toMatchObject({ kind: undefined, confidence: undefined });
  });
});

test("every confidence is in one band, and in the range that is asked for by its name", () => {
  for (let hundredths = 0; hundredths <= 100; hundredths += 1) {
    const confidence = hundredths / 100;
    const range = findConfidenceRange(findBand(confidence)?.value);
    expect(range).toBeDefined();
    expect(confidence >= (range?.least ?? 2) && confidence <= (range?.most ?? -1)).toBe(true);
  }
});
