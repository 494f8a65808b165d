/** Names that begin with a country or body in short: "U.S. Air Force" is "United States Air Force". */

const SHORT: ReadonlyMap<string, string> = new Map([
  ["U.S.", "United States"],
  ["US", "United States"],
  ["U.N.", "United Nations"],
  ["UN", "United Nations"],
  ["EU", "European Union"],
  ["E.U.", "European Union"],
]);

/** A name of several words with its first one spelled out; any other as it is. */
export function spellOut(name: string): string {
  const space = name.indexOf(" ");
  const long = space === -1 ? undefined : SHORT.get(name.slice(0, space));
  return long === undefined ? name : `${long}${name.slice(space)}`;
}
