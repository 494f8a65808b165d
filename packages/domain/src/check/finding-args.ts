/** The closed list of finding codes, each with the arguments from which its message is made. */
import type { Span } from "../text/span.ts";

/** What is wrong with a value that does not fit its schema. */
export type SchemaFault = {
  readonly fault:
    | "missing"
    | "unknown-field"
    | "wrong-type"
    | "wrong-value"
    | "wrong-form"
    | "wrong-reference"
    | "too-few"
    | "too-small"
    | "rule";
  /** The field's name; empty for the record itself. */
  readonly field: string;
  /** What should stand there, as a phrase that follows "should be": "a list", "an id of a place". */
  readonly expected: string | null;
  /** What stands there, short enough to show; null where nothing does. */
  readonly found: string | null;
  readonly suggestion: string | null;
};

/** A code that says all by itself. */
type NoArgs = Readonly<Record<string, never>>;

/** The arguments of each code. The keys are the closed list. */
export type FindingArgs = {
  // What a reader of files reports
  "json-malformed": { readonly reason: string; readonly column: number | null };
  "file-missing": { readonly file: string };
  "file-unknown": { readonly file: string; readonly suggestion: string | null };
  "line-blank": NoArgs;
  "text-not-utf8": { readonly file: string; readonly byte: number };
  "schema-version-newer": { readonly found: number; readonly supported: number };
  "manifest-error": SchemaFault;

  // Records and their ids
  "schema-error": SchemaFault;
  "code-unknown": {
    readonly field: string;
    readonly value: string;
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  };
  "duplicate-id": { readonly id: string; readonly file: string; readonly line: number };
  "dangling-id": { readonly id: string; readonly suggestion: string | null };
  "language-malformed": { readonly tag: string };

  // Anchors
  "anchor-mismatch": {
    readonly exact: string;
    readonly found: string;
    /** The one place where the words do stand, if there is just one. */
    readonly elsewhere: Span | null;
  };
  "anchor-context-mismatch": {
    readonly side: "prefix" | "suffix";
    readonly expected: string;
    readonly found: string;
  };
  "anchor-ambiguous": { readonly exact: string; readonly places: number };
  "anchor-out-of-range": { readonly end: number; readonly length: number };
  "anchor-splits-grapheme": { readonly side: "start" | "end"; readonly exact: string };

  // Articles and their texts
  "text-missing": { readonly file: string };
  "text-unused": { readonly file: string };
  "text-hash-mismatch": {
    readonly what: "sha256" | "bytes";
    readonly recorded: string;
    readonly found: string;
  };
  "article-id-mismatch": { readonly id: string; readonly expected: string };
  "blocks-do-not-tile": {
    readonly problem: "gap" | "overlap" | "outside-text";
    /** Index of the block at which it was noticed. */
    readonly block: number;
    readonly words: string;
  };

  // Mentions
  "mentions-cross": { readonly exact: string; readonly other: string; readonly otherExact: string };
  "mention-repeated": { readonly exact: string; readonly other: string };

  // Claims
  "claim-without-evidence": NoArgs;
  "evidence-outside-voice": { readonly voice: string; readonly article: string };
  "voice-elsewhere": { readonly voice: string };
  "voice-cycle": { readonly chain: readonly string[] };
  "event-part-cycle": { readonly chain: readonly string[] };
  "reason-missing": { readonly basis: "interpretive" | "inferential" };
  "not-accepted": { readonly status: "proposed" | "rejected" | "outdated" };
  "decided-missing": { readonly status: "accepted" | "rejected" | "outdated" };

  // Statements
  "statement-without-speaker": { readonly candidates: readonly string[] };
  "speaker-not-near": { readonly speaker: string };
  "speaker-not-in-evidence": { readonly speaker: string };
  "content-outside-evidence": { readonly part: "content" | "cue"; readonly words: string };
  "quotation-uncovered": { readonly words: string };
  "direct-speech-without-quotation-marks": {
    readonly manner: "direct" | "mixed";
    readonly words: string;
  };
  "indirect-speech-in-quotation-marks": { readonly words: string };

  // Events and relations
  "recipient-missing": { readonly type: string };
  "mode-not-of-type": {
    readonly mode: string;
    readonly type: string;
    readonly allowed: readonly string[];
  };
  "event-after-publication": { readonly edtf: string; readonly published: string };
  "relation-to-itself": { readonly entity: string };
  "relation-misfit": {
    readonly predicate: string;
    readonly side: "subject" | "object";
    readonly found: string;
    readonly expected: readonly string[];
  };
  "office-without-role": NoArgs;

  // Entities
  "entity-orphan": NoArgs;
  "entity-nameless": NoArgs;
  "alias-collision": { readonly name: string; readonly other: string };
  "external-id-shared": { readonly scheme: string; readonly value: string; readonly other: string };
  "external-id-malformed": {
    readonly scheme: string;
    readonly value: string;
    readonly example: string;
  };
  "outside-fact-without-source": {
    readonly fact: "name" | "external-id";
    readonly value: string;
  };

  // Times
  "date-not-edtf": { readonly value: string };
  "interval-reversed": { readonly value: string };
  "weekday-mismatch": {
    readonly words: string;
    readonly date: string;
    /** The weekday of that date, in the article's language. */
    readonly weekday: string;
  };
  "named-date-mismatch": { readonly words: string; readonly edtf: string };
  "time-disagrees": {
    readonly edtf: string;
    readonly expression: string;
    readonly expressionEdtf: string;
  };

  // The quality of a text
  "text-encoding-artefact": {
    readonly artefact: "question-marks" | "replacement-character" | "mojibake" | "markup";
    readonly words: string;
  };
  "text-stray-punctuation": { readonly words: string };
  "text-unbalanced-quotation": { readonly mark: string; readonly words: string };
  "text-doubled-space": { readonly count: number; readonly words: string };
  "text-missing-space": { readonly words: string };
  "text-doubled-word": { readonly words: string };
  "text-control-character": { readonly codePoint: string };

  // Acknowledgements
  "acknowledgement-unused": {
    readonly code: string;
    readonly because: "nothing-found" | "errors-stand";
  };
};

/** The code of a finding: the id by which it is documented, counted and acknowledged. */
export type FindingCode = keyof FindingArgs;
