/** Documents on their way to another thread: copying them as objects would cost more than all else that is done for them here. */
import type { IndexedDocument } from "../indexed-document.ts";
import type { DocumentDetails, DocumentLog } from "../segment/document-log.ts";

export type PackedDocuments = {
  /** The documents without their texts, and the lengths of these, as JSON. */
  readonly details: string;
  /** The code units of all titles and bodies, one after another; their buffer is handed over. */
  readonly units: Uint16Array<ArrayBuffer>;
};

type Packed = DocumentDetails & { readonly lengths: readonly [title: number, body: number] };

export function packDocuments(documents: readonly IndexedDocument[]): PackedDocuments {
  let length = 0;
  const packed = documents.map(({ fields: { title, body }, ...details }): Packed => {
    length += title.length + body.length;
    return { ...details, lengths: [title.length, body.length] };
  });
  const units = new Uint16Array(length);
  const buffer = Buffer.from(units.buffer);
  let at = 0;
  for (const { fields } of documents) {
    at += buffer.write(fields.title, at, "utf16le");
    at += buffer.write(fields.body, at, "utf16le");
  }
  return { details: JSON.stringify(packed), units };
}

/** Adds packed documents to a log. */
export function addPacked(log: DocumentLog, { details, units }: PackedDocuments): void {
  // What `packDocuments` wrote.
  const packed: readonly Packed[] = JSON.parse(details);
  let at = 0;
  for (const { lengths, ...document } of packed) {
    const middle = at + lengths[0];
    const end = middle + lengths[1];
    log.addUnits(document, {
      title: units.subarray(at, middle),
      body: units.subarray(middle, end),
    });
    at = end;
  }
}
