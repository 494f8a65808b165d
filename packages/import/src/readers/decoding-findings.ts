import type { ImportEvent } from "../import-event.ts";
import type { ByteSource } from "../source/byte-source.ts";
import type { DecodedText } from "../text/decode-text.ts";
import { toFinding } from "./to-finding.ts";

/** What is in doubt about how a source was decoded, as its findings. */
export const toDecodingFindings = (
  source: Pick<ByteSource, "path" | "entry">,
  { doubts }: DecodedText,
): ImportEvent[] =>
  doubts.map(({ code, reason }) => toFinding(source, code, { outcome: "warned", reason }));
