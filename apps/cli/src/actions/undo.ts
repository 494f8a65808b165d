import { EXIT } from "../exit-code.ts";
import { openCollectionAt } from "../files/open-collection-at.ts";
import { toChangeLines } from "../output/change-lines.ts";
import { inTone, line } from "../output/line.ts";
import { wrapLine } from "../output/wrap.ts";
import { UsageError } from "../usage-error.ts";
import { toPersonName } from "./person-name.ts";
import type { Workshop } from "./workshop.ts";

export type UndoRequest = {
  readonly number: string | undefined;
  readonly by: string | undefined;
  readonly archive: string | undefined;
  readonly json: boolean;
};

/** Takes a change back, and says so; or says why it cannot be. */
export async function undo(request: UndoRequest, { io, screen }: Workshop): Promise<number> {
  const number = toNumber(request.number);
  if (request.by === undefined || request.by.trim() === "")
    throw new UsageError("onrecord undo needs --by, the name that the log is to say.", [
      `For example: onrecord undo ${number} --by "Abdoulaye Diop" --archive news.sqlite`,
    ]);
  const by = { kind: "person", name: toPersonName(request.by, "--by"), version: null } as const;
  const collection = openCollectionAt(request.archive, io);
  try {
    const undone = collection.review.undo(number, { by, at: new Date().toISOString() });
    if (request.json) await screen.printJson(undone.ok ? undone.value : { error: undone.error });
    else if (undone.ok) await screen.print(toChangeLines(undone.value, screen.width));
    else
      await screen.note(
        wrapLine(line(inTone("error", "not undone: "), undone.error.message), {
          width: screen.width,
        }),
      );
    return undone.ok ? EXIT.ok : EXIT.findings;
  } finally {
    collection.close();
  }
}

function toNumber(word: string | undefined): number {
  const number = Number(word?.replace(/^#/u, ""));
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new UsageError(`${word ?? ""} is not the number of a change.`, [
    "onrecord log --archive <file> shows the changes with their numbers.",
  ]);
}
