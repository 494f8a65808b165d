/** What the operating system refuses, in words of its own users. */
import { EXIT } from "../exit-code.ts";

/** What happened and where, what to do about it, and how the program ends. */
export type SystemFault = {
  readonly message: string;
  readonly hint: string;
  readonly code: number;
};

/** What is to be said of a code of the operating system; `place` is a path. */
type Words = (place: string) => SystemFault;

const named =
  (what: string, hint: string): Words =>
  (place) => ({ message: `${place}: ${what}.`, hint, code: EXIT.usage });

const machine =
  (what: string, hint: string): Words =>
  (place) => ({ message: `${place}: ${what}.`, hint, code: EXIT.internal });

const PERMISSION = named(
  "the system does not permit this",
  "Choose another place, or change who may read and write there.",
);

const WORDS: { readonly [code: string]: Words } = {
  EACCES: PERMISSION,
  EPERM: PERMISSION,
  EROFS: named("this place can only be read", "Choose another place to write to."),
  ENOENT: named("there is no such place", "Correct the path."),
  ENOTDIR: named("a part of this path is a file, not a folder", "Correct the path."),
  EEXIST: named("there is something else of this name", "Choose another name."),
  EISDIR: named("this is a folder, not a file", "Give the name of a file."),
  ENAMETOOLONG: named("this name is too long", "Choose a shorter name."),
  ELOOP: named("links lead in a circle here", "Give the place itself and not a link to it."),
  ENOSPC: machine("the disk is full", "Nothing is half-written; make room and run it again."),
  EDQUOT: machine("your share of the disk is full", "Make room and run it again."),
  EIO: machine("the disk could not be read or written", "Run it again; look after the disk."),
  EMFILE: machine("too many files are open", "Close other programs and run it again."),
};

/** The name under which a file is written before it is complete: its own name is what the user knows. */
const UNFINISHED =
  /\/\.([^/]+)\.[0-9a-f]{12}\.writing$|\/\.([^/]+)\.(?:writing|replaced)-[0-9a-f]{12}$/;

/** What an error of the operating system says, or undefined where the error is another one. */
export function findSystemFault(error: unknown): SystemFault | undefined {
  if (!(error instanceof Error && "code" in error && "path" in error)) return undefined;
  const { code, path } = error;
  if (typeof code !== "string" || typeof path !== "string" || !Object.hasOwn(WORDS, code)) {
    return undefined;
  }
  return WORDS[code]?.(path.replace(UNFINISHED, "/$1$2"));
}
