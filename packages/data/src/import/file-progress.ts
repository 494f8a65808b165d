/** How far the files of an import are read, and which of them an earlier one has done with. */
import { statSync } from "node:fs";
import type { ImportEvent, ImportFormat, Origin } from "@onrecord/import";
import type { EarlierReading } from "./earlier-reading.ts";
import { findFingerprint } from "./file-fingerprint.ts";
import type { FileReading } from "./file-reading.ts";
import { isReadAlike } from "./file-reading.ts";
import type { Importer } from "./importer.ts";

/** The file that is read: how many of its events were met, and up to which an earlier run took them. */
type OpenFile = {
  readonly path: string;
  readonly known: number;
  /** What an earlier run made of it, where that read it otherwise. */
  readonly earlier: EarlierReading | undefined;
  readonly size: number | null;
  readonly modified: number | null;
  met: number;
  /** Whether it has records with fields, and how many of its articles have none. */
  hasFields: boolean;
  plain: number;
};

/** The formats whose records have fields, of which `map` says which holds what. */
const WITH_FIELDS: ReadonlySet<string> = new Set([
  "csv",
  "tsv",
  "json",
  "json-lines",
  "json-feed",
  "ninjs",
] satisfies ImportFormat[]);

export class FileProgress {
  readonly #importer: Importer;
  readonly #reading: FileReading;
  readonly #isDry: boolean;
  #file: OpenFile | undefined;

  constructor(
    importer: Importer,
    { reading, isDry }: { readonly reading: FileReading; readonly isDry: boolean },
  ) {
    this.#importer = importer;
    this.#reading = reading;
    this.#isDry = isDry;
  }

  /** What an earlier run made of the file that is read, where that read it otherwise. */
  get earlier(): EarlierReading | undefined {
    return this.#file?.earlier;
  }

  /** Whether an earlier run finished a file as it is now, and read it as this one would. */
  isUnchanged(path: string, size: number, modified: number): boolean {
    const known = this.#importer.journal.findFile(path);
    return (
      known?.finished === true &&
      known.size === size &&
      isReadAlike(known.reading, this.#reading) &&
      (known.modified === modified || known.sha256 === findFingerprint(path))
    );
  }

  /** Counts an event of a file; false for what an earlier run took already. */
  isNext(path: string): boolean {
    const file = this.#open(path);
    file.met += 1;
    return file.met > file.known;
  }

  /** Notes that it is told of a file which of its fields holds what. */
  noteFields(path: string): void {
    this.#open(path).hasFields = true;
  }

  noteFormat({ path, format }: Origin): void {
    if (WITH_FIELDS.has(format)) this.noteFields(path);
    else this.#open(path).plain += 1;
  }

  /** Writes how far the file was read, in the transaction that keeps what was read of it. */
  write(): void {
    const file = this.#file;
    if (file === undefined || this.#isDry) return;
    const { path, size, modified, met, known, earlier } = file;
    this.#importer.begin();
    this.#importer.journal.writeFile(path, {
      size,
      modified,
      reached: Math.max(met, known),
      sha256: null,
      finished: false,
      reading: { ...this.#reading, anew: earlier !== undefined },
    });
  }

  /** Writes that a file was read to its end, and says whether it had been read otherwise before. */
  finish({ path, size, modified }: Extract<ImportEvent, { kind: "done" }>): boolean {
    const { met, earlier, hasFields, plain } = this.#open(path);
    const isAnew = earlier !== undefined;
    this.#file = undefined;
    if (this.#isDry) return isAnew;
    this.#importer.begin();
    this.#importer.journal.writeFile(path, {
      size,
      modified,
      reached: met,
      sha256: size === null ? null : (findFingerprint(path) ?? null),
      finished: size !== null,
      // Of a file that gave nothing it is not known whether other words would change that.
      reading: hasFields || plain === 0 ? this.#reading : { ...this.#reading, map: null },
    });
    return isAnew;
  }

  #open(path: string): OpenFile {
    if (this.#file?.path === path) return this.#file;
    this.write();
    const stats = statSync(path, { throwIfNoEntry: false });
    const [size, modified] = [stats?.size ?? null, stats?.mtimeMs ?? null];
    const known = this.#importer.journal.findFile(path);
    const isSame = known?.size === size && known.modified === modified && size !== null;
    const isAlike = known === undefined || isReadAlike(known.reading, this.#reading);
    const isAnew = isSame && (!isAlike || known.reading.anew);
    const earlier = isAnew ? this.#importer.earlierReading(path) : undefined;
    const reached = isSame && isAlike ? known.reached : 0;
    const notes = { met: 0, hasFields: false, plain: 0 };
    this.#file = { path, known: reached, earlier, size, modified, ...notes };
    return this.#file;
  }
}
