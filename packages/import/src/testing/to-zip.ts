import { ZipFile } from "yazl";

/** The bytes of a ZIP archive with the given files, in their order. Names are taken as they are. */
export async function toZip(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) {
    // The packer refuses names that lead out of the archive: those are written in afterwards.
    zip.addBuffer(Buffer.from(content), name.replaceAll("..", "%%"), { mtime: new Date(0) });
  }
  zip.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  return Buffer.from(bytes.toString("latin1").replaceAll("%%", ".."), "latin1");
}
