/**
 * For tests: the facts of the JSON Schema of ninjs 3.1 on the fields that we use (types, closed
 * lists, required fields, no field that is not in it), after iptc/newsinjson,
 * specification/ninjs-schema_3.1.json of 2025-05-21, which is under CC BY 4.0.
 */
const string = { type: "string" };
const uri = { type: "string", format: "uri" };
const closed = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  additionalProperties: false,
  properties,
  required,
});
const listOf = (items: object) => ({ type: "array", items });
const concept = { name: string, rel: string, uri, literal: string };
const text = { role: string, contentType: string, value: string };

export const NINJS_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  ...closed(
    {
      uri,
      standard: closed({ name: string, version: string, schema: uri }),
      type: {
        enum: [
          "text",
          "audio",
          "video",
          "picture",
          "graphic",
          "composite",
          "component",
          "event",
          "planning",
        ],
      },
      representationType: { enum: ["full", "partial"] },
      profile: string,
      version: string,
      language: string,
      firstCreated: { type: "string", format: "date-time" },
      versionCreated: { type: "string", format: "date-time" },
      contentCreated: { type: "string", format: "date-time" },
      title: string,
      headlines: listOf(closed(text, ["value"])),
      descriptions: listOf(closed(text, ["value"])),
      bodies: listOf(
        closed({ ...text, charCount: { type: "integer" }, wordCount: { type: "integer" } }, [
          "value",
        ]),
      ),
      by: string,
      copyrightHolder: string,
      infoSources: listOf(closed({ name: string, role: string, uri, literal: string })),
      people: listOf(closed(concept)),
      organisations: listOf(closed(concept)),
      places: listOf(closed(concept)),
      events: listOf(closed({ ...concept, id: string })),
      subjects: listOf(closed({ ...concept, creator: string })),
      altIds: listOf(closed({ role: string, value: string })),
      edNote: string,
    },
    ["uri"],
  ),
};
