/** How far into a page the standard has browsers look for it. */
const PAGE_START = 4096;

/** What a page says in `<meta charset>` or `<meta http-equiv="content-type">`; null where it does not. */
export const findPageEncoding = (bytes: Uint8Array): string | null =>
  findIn(bytes, /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/iu) ??
  findXmlEncoding(bytes);

/** What XML says in its prolog; null where it does not. */
export const findXmlEncoding = (bytes: Uint8Array): string | null =>
  findIn(
    bytes,
    /^(?:\u00ef\u00bb\u00bf)?\s{0,100}<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{1,40})/u,
  );

function findIn(bytes: Uint8Array, pattern: RegExp): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PAGE_START));
  return pattern.exec(start.toString("latin1"))?.[1] ?? null;
}
