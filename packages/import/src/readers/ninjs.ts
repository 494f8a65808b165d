import type { Sample } from "../detect/sample.ts";
import { jsonReader } from "./json.ts";
import type { Fit, Reader } from "./reader.ts";

/**
 * ninjs, in which news agencies send their items: one object, a list of them, or one a line. They are
 * known item by item, so this is JSON that is called by its name.
 */
export const ninjsReader: Reader = {
  format: "ninjs",
  extensions: [".ninjs", ".json"],
  detects: detectNinjs,
  read: jsonReader.read,
};

const MARKS = [
  /"name"\s*:\s*"ninjs"/u,
  /ninjs-schema_[\d.]+\.json/u,
  /"(?:headlines|bodies)"\s*:\s*\[\s*\{[^}]*"value"\s*:/u,
  /"body_(?:xhtml|html|text)"\s*:/u,
  /"version[Cc]reated"\s*:/u,
];

function detectNinjs(sample: Sample): Fit {
  const text = sample.text ?? "";
  if (jsonReader.detects(sample) === "no" || !/"uri"\s*:\s*"/u.test(text)) return "no";
  return MARKS.some((mark) => mark.test(text)) ? "certain" : "no";
}
