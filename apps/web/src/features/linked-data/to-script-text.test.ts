import fc from "fast-check";
import { expect, test } from "vitest";
import { toScriptText } from "./to-script-text.ts";

test("no text can end the script or begin a comment in it, and all of it is read again", () => {
  const hostile = fc.oneof(fc.string(), fc.constantFrom("</script>", "<!--<script>", "]]>"));
  fc.assert(
    fc.property(fc.array(hostile), (texts) => {
      const written = toScriptText(texts);
      expect(written).not.toContain("<");
      expect(JSON.parse(written)).toEqual(texts);
    }),
  );
});
