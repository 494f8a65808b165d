/** Where a page ended, as a text that callers hand back. */
import { crc32 } from "node:zlib";

import type { Statistics } from "../scoring.ts";
import type { EngineRequest } from "../search-engine.ts";
import type { HitPlace } from "./top-hits.ts";

/** A cursor that was not given by this search, or was changed. */
export class InvalidCursorError extends Error {
  override readonly name = "InvalidCursorError";

  constructor() {
    super("This page does not belong to this search: begin again at the first page");
  }
}

/**
 * Scores depend on how many documents there are and on how many have a word. A cursor holds these numbers as they were for the first page,
 * so that on later pages each document has the score that it had, whatever has come in since.
 */
export type SearchCursor = {
  readonly place: HitPlace;
  readonly statistics: Statistics;
  /** In how many documents each word was, in the order of the words. */
  readonly frequencies: readonly number[];
};

const toQuestionMark = ({ expression, order }: EngineRequest): number =>
  crc32(JSON.stringify([expression, order]));

export const toCursorText = (request: EngineRequest, cursor: SearchCursor): string => {
  const { place, statistics, frequencies } = cursor;
  const value = place.value === -Infinity ? null : place.value;
  const { documents, totalLength } = statistics;
  const content = [toQuestionMark(request), value, place.key, documents, totalLength, frequencies];
  return Buffer.from(JSON.stringify(content)).toString("base64url");
};

const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    return undefined;
  }
};

/** Throws `InvalidCursorError` for a text that is no cursor of this search. */
export const getCursor = (request: EngineRequest, text: string): SearchCursor => {
  const content = parseJson(text);
  if (!Array.isArray(content)) throw new InvalidCursorError();
  const [mark, value, key, documents, totalLength, frequencies]: readonly unknown[] = content;
  const isSound =
    mark === toQuestionMark(request) &&
    (value === null || isNumber(value)) &&
    isNumber(key) &&
    isNumber(documents) &&
    isNumber(totalLength) &&
    Array.isArray(frequencies) &&
    frequencies.every(isNumber);
  if (!isSound) throw new InvalidCursorError();
  return {
    place: { value: value ?? -Infinity, key },
    statistics: { documents, totalLength },
    frequencies,
  };
};
