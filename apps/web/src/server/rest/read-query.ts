/** Query parameters as the input of an operation: words become numbers where numbers are asked for. */
import type { Operation } from "@onrecord/api";
import { z } from "zod";
import type { ParameterFault } from "./problem.ts";

/** What a query is read by. */
type Asked = Pick<Operation, "input">;

export type QueryReading =
  | { readonly ok: true; readonly input: { readonly [name: string]: unknown } }
  | { readonly ok: false; readonly faults: readonly ParameterFault[] };

/** The parameters that an operation takes in a query: all but the id, which stands in the path. */
export const parametersOf = ({ input }: Asked): readonly string[] =>
  Object.keys(input.shape).filter((name) => name !== "id");

/** Reads a query. A name that is not known is refused: a filter that does nothing would mislead. */
export function readQuery(
  operation: Asked,
  query: URLSearchParams,
  id: string | null,
): QueryReading {
  const known = parametersOf(operation);
  const faults: ParameterFault[] = [];
  const input: { [name: string]: unknown } = id === null ? {} : { id };
  for (const name of new Set(query.keys())) {
    // An empty field of a form asks for nothing.
    const values = query.getAll(name).filter((value) => value !== "");
    if (values.length === 0 && known.includes(name)) continue;
    if (!known.includes(name)) faults.push({ parameter: name, detail: toUnknown(known) });
    else if (values.length > 1) faults.push({ parameter: name, detail: "is given more than once" });
    else input[name] = toValue(operation, name, values[0] ?? "");
  }
  const parsed = operation.input.safeParse(input);
  if (!parsed.success) faults.push(...toFaults(parsed.error));
  return faults.length === 0 ? { ok: true, input } : { ok: false, faults };
}

const toUnknown = (known: readonly string[]): string =>
  known.length === 0
    ? "is not known; there are no parameters here"
    : `is not known; there are ${known.join(", ")}`;

/** A whole number where the operation asks for one; else the words. */
function toValue({ input }: Asked, name: string, word: string): string | number {
  const takesNumber = input.shape[name] !== undefined && isNumber(input.shape[name]);
  return takesNumber && /^-?\d{1,15}$/.test(word) ? Number(word) : word;
}

const isNumber = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodDefault || schema instanceof z.ZodOptional
    ? isNumber(schema.unwrap())
    : schema instanceof z.ZodNumber;

const toFaults = ({ issues }: z.ZodError): ParameterFault[] =>
  issues.map(({ path, message }) => ({ parameter: path.join("."), detail: message }));

/** The faults in a sentence: a parameter, and what it must be. */
export const toSentence = (faults: readonly ParameterFault[]): string =>
  `${faults.map(({ parameter, detail }) => `${parameter} ${detail}`).join("; ")}.`;
