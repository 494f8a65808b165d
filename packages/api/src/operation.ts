/** What can be asked of a record: one declaration, of which every interface to strangers is made. */
import type { Archive } from "@onrecord/data";
import type { z } from "zod";

/** What an operation answers from. */
export type Reading = {
  readonly archive: Archive;
  /** Where the web app is reached, without a slash at the end: permalinks begin with it. */
  readonly baseUrl: string;
};

/** What came of a question. The words say what, where and what to do. */
export type Answer<T> =
  | { readonly kind: "found"; readonly value: T }
  | { readonly kind: "absent"; readonly message: string }
  | { readonly kind: "refused"; readonly parameter: string; readonly message: string };

/** Something that can be asked. `run` never throws for what was asked, only for a broken archive. */
export type Operation<I extends z.ZodObject = z.ZodObject, O extends z.ZodObject = z.ZodObject> = {
  /** `listStatements`: the procedure's name, and the OpenAPI `operationId`. */
  readonly name: string;
  /** A few words, without a full stop. */
  readonly summary: string;
  readonly description: string;
  readonly input: I;
  readonly output: O;
  readonly run: (reading: Reading, input: z.output<I>) => Answer<z.output<O>>;
};

/** Declares an operation, so that `run` sees the types of its own schemas. */
export const defineOperation = <const I extends z.ZodObject, const O extends z.ZodObject>(
  operation: Operation<I, O>,
): Operation<I, O> => operation;

export const found = <T>(value: T): Answer<T> => ({ kind: "found", value });
export const absent = (message: string): Answer<never> => ({ kind: "absent", message });
export const refused = (
  parameter: string,
  message: string,
): Extract<Answer<never>, { kind: "refused" }> => ({
  kind: "refused",
  parameter,
  message,
});
