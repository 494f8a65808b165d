import { z } from "zod";

/** Who or what made an assertion: an editor, a group of them, or a program with its version. */
export const Agent = z.strictObject({
  kind: z.enum(["person", "group", "program"]),
  name: z.string().min(1),
  version: z.string().min(1).nullable().default(null),
});
export type Agent = z.infer<typeof Agent>;

/** One step in the life of an assertion: who took it, on which day (ISO 8601), and how. */
export const Act = z.strictObject({
  by: Agent,
  at: z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
  method: z.string().min(1),
});
export type Act = z.infer<typeof Act>;

/**
 * Who put an assertion forward, and who decided on it last; `decided` is null while it is only
 * proposed. `history` holds the decisions before that one, oldest first.
 */
export const Provenance = z.strictObject({
  proposed: Act,
  decided: Act.nullable().default(null),
  history: z.array(Act).default([]),
});
export type Provenance = z.infer<typeof Provenance>;
