import type { Reader } from "./reader.ts";
import { textReader } from "./text.ts";

/** All readers: among those that a sample possibly fits, and whose name says nothing, the first is taken. */
export const READERS: readonly Reader[] = [textReader];
