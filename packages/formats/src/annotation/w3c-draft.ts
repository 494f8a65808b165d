/** An annotation of the W3C’s model: https://www.w3.org/TR/annotation-model/ */
import { Basis, Certainty, MentionForm, Provenance, ReviewStatus } from "@onrecord/domain";
import { z } from "zod";
import type { AnnotationDraft, DraftMention, DraftWords } from "./annotation-draft.ts";
import { toAt } from "./draft-date.ts";

/** One or several; the W3C leaves the brackets out where there is one. */
const several = <T extends z.ZodType>(schema: T) =>
  z.union([z.array(schema), schema.transform((one) => [one])]).catch([]);

const Selector = z.looseObject({
  type: z.string(),
  exact: z.string().optional(),
  prefix: z.string().optional().catch(undefined),
  suffix: z.string().optional().catch(undefined),
  start: z.int().nonnegative().optional().catch(undefined),
  end: z.int().nonnegative().optional().catch(undefined),
  "record:cut": z.boolean().optional().catch(undefined),
});
type Selector = z.infer<typeof Selector>;

const Resource = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);

const Target = z.union([
  z.string().transform((source) => ({ source, selector: [], "record:sha256": undefined })),
  z.object({
    source: Resource,
    selector: several(z.union([Selector, z.string().transform(() => null)])),
    "record:sha256": z.string().optional().catch(undefined),
  }),
  z.object({ id: z.string() }).transform(({ id }) => ({
    source: id,
    selector: [],
    "record:sha256": undefined,
  })),
]);

const Body = z.union([
  z.string().transform((source) => ({ source, value: undefined, purpose: undefined })),
  z.object({
    source: Resource.optional(),
    id: z.string().optional(),
    value: z.string().optional(),
    purpose: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .catch(undefined),
  }),
]);
type Body = z.infer<typeof Body>;

const Creator = z.union([
  z.string().transform((name) => ({ name, type: undefined })),
  z.object({
    name: z.string().optional(),
    nickname: z.string().optional(),
    id: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
  }),
]);

const Annotation = z.looseObject({
  id: z.string().optional().catch(undefined),
  target: several(Target),
  body: several(Body),
  bodyValue: z.string().optional().catch(undefined),
  motivation: several(z.string()),
  creator: several(Creator),
  created: z.string().optional().catch(undefined),
});

/** What our own exports carry beside it. */
const OwnParts = z.object({
  "record:form": MentionForm,
  "record:basis": Basis,
  "record:certainty": Certainty,
  "record:reason": z.string().min(1).nullable().default(null),
  "record:status": ReviewStatus,
  "record:provenance": Provenance,
});

/** The annotation, or undefined where it is none: it has no target. Of several targets the first counts. */
export function findW3cDraft(item: unknown, number: number): AnnotationDraft | undefined {
  const parsed = Annotation.safeParse(item);
  const [target] = parsed.data?.target ?? [];
  if (!parsed.success || target === undefined) return undefined;
  const { body, bodyValue, motivation, creator, created } = parsed.data;
  const resources = body.flatMap(({ source, ...rest }) => {
    const iri = source ?? ("id" in rest && rest.value === undefined ? rest.id : undefined);
    return iri === undefined ? [] : [iri];
  });
  const tags = body.flatMap((each) =>
    isTag(each) && each.value !== undefined ? [each.value] : [],
  );
  const remarks = body.flatMap((each) => (isTag(each) ? [] : (each.value ?? [])));
  const isEvidence = motivation.includes("describing");
  return {
    number,
    id: parsed.data.id ?? null,
    found: "W3C",
    sources: [target.source],
    sha256: target["record:sha256"] ?? null,
    words: toWords(target.selector),
    names: isEvidence ? [] : [...resources, ...tags],
    claim: isEvidence ? (resources[0] ?? null) : null,
    text: [...(bodyValue === undefined ? [] : [bodyValue]), ...remarks].join("\n\n"),
    tags,
    by: toAgent(creator[0]),
    at: toAt(created),
    mention: toOwnMention(item),
  };
}

const isTag = ({ purpose }: Body): boolean =>
  purpose === "tagging" || (Array.isArray(purpose) && purpose.includes("tagging"));

/** The words of the selectors; one that refines another is looked for on its own. */
function toWords(selectors: readonly (Selector | null)[]): DraftWords | null {
  const known = selectors.filter((selector) => selector !== null);
  const quote = known.find(({ exact }) => exact !== undefined && exact !== "");
  const place = known.find(({ start, end }) => start !== undefined && end !== undefined);
  if (quote === undefined && place === undefined) return null;
  return {
    exact: quote?.exact ?? null,
    prefix: quote?.prefix ?? "",
    suffix: quote?.suffix ?? "",
    position:
      place?.start === undefined || place.end === undefined
        ? null
        : { start: place.start, end: place.end, unit: "code-points" },
    cut: quote?.["record:cut"] ?? false,
  };
}

const toAgent = (creator: z.infer<typeof Creator> | undefined): AnnotationDraft["by"] => {
  const name = creator?.name ?? (creator !== undefined && "id" in creator ? creator.id : undefined);
  if (creator === undefined || name === undefined || name === "") return null;
  const types = new Set([creator.type ?? []].flat());
  const kind = types.has("Organization")
    ? "group"
    : types.has("Software") || types.has("SoftwareAgent")
      ? "program"
      : "person";
  return { kind, name, version: null };
};

function toOwnMention(item: unknown): DraftMention | null {
  const parts = OwnParts.safeParse(item);
  if (!parts.success) return null;
  const { data } = parts;
  return {
    form: data["record:form"],
    basis: data["record:basis"],
    certainty: data["record:certainty"],
    reason: data["record:reason"],
    status: data["record:status"],
    provenance: data["record:provenance"],
  };
}
