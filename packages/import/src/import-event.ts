import type { ArticleDraft } from "./article-draft.ts";
import type { FieldMapping } from "./fields/article-field.ts";
import type { ImportFinding } from "./import-findings.ts";

/** What happens while sources are read, in order. */
export type ImportEvent =
  | { readonly kind: "article"; readonly draft: ArticleDraft }
  | { readonly kind: "finding"; readonly finding: ImportFinding }
  /** How the fields of the records that follow are read, given or guessed; told once for each mapping. */
  | {
      readonly kind: "mapping";
      readonly path: string;
      readonly entry: string | null;
      readonly mapping: FieldMapping;
    }
  /** A dataset of On Record: a folder or a JSON export. It holds more than articles, and is not read here. */
  | { readonly kind: "dataset"; readonly path: string }
  | {
      readonly kind: "progress";
      readonly path: string;
      /** Bytes of the file as it lies on the disk, so far. */
      readonly bytesRead: number;
      /** Null for standard input. */
      readonly bytesTotal: number | null;
    }
  /** The file is finished: all its articles were given. Not said of a file that changed or broke off. */
  | {
      readonly kind: "done";
      readonly path: string;
      /** The file's size and time of change when it was read (as `skip` is asked); null for standard input. */
      readonly size: number | null;
      readonly modified: number | null;
    };
