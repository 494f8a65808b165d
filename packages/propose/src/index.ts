export { toReading } from "./reading/reading.ts";
export type { Reading, ReadingInput, ReadSentence } from "./reading/reading.ts";
export type { Token } from "./reading/token.ts";
