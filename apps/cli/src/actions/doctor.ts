import type { ArchiveFault } from "@onrecord/data";
import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import { inTone, line } from "../output/line.ts";
import { wrapLine } from "../output/wrap.ts";
import type { Workshop } from "./workshop.ts";

export type DoctorRequest = { readonly archive: string | undefined; readonly json: boolean };

/** What is to be done about a fault of each part. */
const CURES: { readonly [P in ArchiveFault["part"]]: string } = {
  file: "The file is damaged: put a copy of it in its place, or import its sources again into another file.",
  reference: "Rows are missing: put a copy of the file in its place, or import its sources again.",
  text: "A text was changed or lost: put a copy of the file in its place, or import its sources again.",
  source: "A source was changed or lost: put a copy of the file in its place, or import it again.",
  index: "Work the lists and the search out anew: onrecord reindex.",
};

/** Says what is wrong with a collection, and what to do. */
export async function doctor(
  { archive, json }: DoctorRequest,
  { io, screen }: Workshop,
): Promise<number> {
  const collection = openCollectionAt(archive, io);
  let faults: readonly ArchiveFault[];
  try {
    faults = [...collection.check()];
  } finally {
    collection.close();
  }
  if (json) await screen.printJson({ faults });
  else if (faults.length === 0) await screen.print([line("Nothing is wrong.")]);
  else {
    const cures = [...new Set(faults.map(({ part }) => CURES[part]))].map((cure) => line(cure));
    const found = faults.map(({ part, reason }) => line(inTone("error", `${part}: `), reason));
    await screen.print([...found, ...cures].flatMap((each) => wrapLine(each, screen)));
  }
  return faults.length === 0 ? EXIT.ok : EXIT.findings;
}
