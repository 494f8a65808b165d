/** The address that a filled-in form asks for: path parameters in their places, empty fields left out. */
export function toTryAddress(
  path: string,
  values: readonly (readonly [name: string, value: string])[],
): string {
  const query = new URLSearchParams();
  let filled = path;
  for (const [name, value] of values) {
    const place = `{${name}}`;
    if (filled.includes(place)) filled = filled.replace(place, encodeURIComponent(value.trim()));
    else if (value.trim() !== "") query.set(name, value.trim());
  }
  const search = query.toString().replaceAll("%2F", "/").replaceAll("%3A", ":");
  return search === "" ? filled : `${filled}?${search}`;
}
