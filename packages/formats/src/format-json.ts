/** How wide a value may be that stays on one line, its indentation included. */
const WIDTH = 90;

/**
 * JSON for people to read: two spaces deep, with whatever fits on a line kept on it. The same value
 * always has the same text.
 */
export function formatJson(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const flat = toFlatJson(value);
  // The outermost value always gets lines of its own.
  if (indent !== "" && indent.length + flat.length <= WIDTH) return flat;
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const lines = Object.entries(value).map(([key, member]: [string, unknown]) => {
    const name = isList ? "" : `${JSON.stringify(key)}: `;
    return `${deeper}${name}${formatJson(member, deeper)}`;
  });
  const [open, close] = isList ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

/** The value on one line, with spaces where a reader wants them. */
function toFlatJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toFlatJson).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${toFlatJson(member)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
