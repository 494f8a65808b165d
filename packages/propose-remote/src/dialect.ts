/** What differs from one kind of endpoint to the next: how it is asked, and where its answer stands. */
import type { Result } from "@onrecord/domain";
import type { OutsideProposal, OutsideProposer } from "@onrecord/propose";
import type { Fault } from "./fault.ts";
import type { SentArticle } from "./question.ts";

/** How much of it was used, in the service's own tokens; 0 where it does not say. */
export type Usage = { readonly input: number; readonly output: number };

export type Reading = {
  readonly answer: OutsideProposal;
  /** What the service says that it is: its own words, which may be any. */
  readonly detail: string | null;
  readonly usage: Usage;
};

export type Dialect = {
  readonly by: OutsideProposer;
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  /** The header that carries the key, if one is needed. */
  readonly toSecrets: (key: string) => { readonly [name: string]: string };
  readonly toBody: (article: SentArticle, manners: number) => unknown;
  /**
   * Ways of asking, from the strictest on: `manners` in `toBody` counts them. Servers that do not
   * know a way say so in the words that `isUnknownWay` looks for.
   */
  readonly ways: number;
  readonly isUnknownWay: (answer: { readonly status: number; readonly body: string }) => boolean;
  readonly readAnswer: (body: unknown, article: SentArticle) => Result<Reading, Fault>;
};

/** What every dialect is made of. */
export type DialectOptions = {
  readonly endpoint: string | undefined;
  readonly model: string | undefined;
  /** Tokens that an answer may have at most. */
  readonly mostTokens: number;
};
