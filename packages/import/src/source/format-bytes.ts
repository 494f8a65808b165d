const UNITS = ["bytes", "kB", "MB", "GB", "TB"];

/** A number of bytes for people: `512 bytes`, `16 MB`, `1.5 GB` (by 1,024). */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? value : Number(value.toPrecision(3))} ${UNITS[unit]}`;
}
