import type { Sample } from "../detect/sample.ts";
import type { ImportEvent } from "../import-event.ts";
import type { ByteSource } from "../source/byte-source.ts";
import type { Fit, Reader } from "./reader.ts";
import { toFinding } from "./to-finding.ts";

/**
 * A dataset of On Record as one JSON document. It holds more than articles, so that it is not read
 * here: whoever imports is told where it is.
 */
export const datasetReader: Reader = {
  format: "dataset",
  extensions: [".json"],
  detects: detectExport,
  read: handOn,
};

/** The name of its schema, or the manifest, stands first in every export. */
function detectExport({ text }: Sample): Fit {
  const head = (text ?? "").slice(0, 2000);
  const isNamed = /^\s*\{\s*"\$schema"\s*:\s*"urn:on-record:schema:[^"]*:dataset"/u.test(head);
  const hasManifest =
    /^\s*\{\s*"manifest"\s*:\s*\{/u.test(head) && head.includes('"schemaVersion"');
  return isNamed || hasManifest ? "certain" : "no";
}

async function* handOn(source: ByteSource): AsyncGenerator<ImportEvent> {
  if (source.file !== null && source.entry === null) {
    yield { kind: "dataset", path: source.path };
    return;
  }
  const reason =
    source.file === null && source.entry === null
      ? "It is a dataset of On Record on standard input: save it as a file, and import that."
      : "It is a dataset of On Record, packed into something else: unpack it, and import it by itself.";
  yield toFinding(source, "dataset-packed", { outcome: "refused", reason });
}
