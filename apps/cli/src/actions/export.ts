import type { RecordKind } from "@onrecord/domain";
import { RECORD_KINDS } from "@onrecord/domain";
import type { Condition, ExportFormat, ExportOptions, ExportSource } from "@onrecord/formats";
import {
  acceptedOnly,
  checkCondition,
  findExportFormat,
  kindsAsked,
  parseCondition,
  where,
} from "@onrecord/formats";
import type { ExportChoice } from "../dataset/export-source.ts";
import { isWhole, withExportSource } from "../dataset/export-source.ts";
import { EXIT } from "../exit-code.ts";
import { writeExport } from "../files/write-export.ts";
import { watchExport } from "../output/export-progress.ts";
import { line } from "../output/line.ts";
import { getBaseUrl } from "../permalink.ts";
import { UsageError } from "../usage-error.ts";
import type { Workshop } from "./workshop.ts";

export type ExportOrder = ExportChoice & {
  readonly path: string | undefined;
  /** The collection to export instead of a dataset. */
  readonly archive: string | undefined;
  readonly format: string;
  readonly kinds: readonly string[];
  readonly where: readonly string[];
  readonly withoutText: boolean;
  readonly acceptedOnly: boolean;
  readonly base: string | undefined;
  readonly out: string | undefined;
  readonly force: boolean;
};

/** Writes records to stdout or to files. Fails where there are none, or where some had errors. */
export async function exportRecords(order: ExportOrder, shop: Workshop): Promise<number> {
  const request = toRequest(order, shop);
  const { path, archive } = order;
  checkChoice(order);
  return withExportSource({ path, archive, choice: order }, shop, async (opened) => {
    const { hasErrors } = opened;
    const source = order.acceptedOnly ? acceptedOnly(opened.source) : opened.source;
    // What is not there makes no file.
    const isThere = isWhole(order) || RECORD_KINDS.some((kind) => source.count(kind) > 0);
    const read = isThere ? await writeRecords(source, { ...order, ...request }, shop) : 0;
    if (read > 0) return hasErrors ? EXIT.findings : EXIT.ok;
    await shop.screen.note([line(toNothing(order))]);
    return EXIT.findings;
  });
}

type Request = {
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  readonly conditions: readonly Condition[];
};

/** Writes the files, and says how many records were read for them. */
async function writeRecords(
  source: ExportSource,
  { format, options, conditions, out = "-", force }: Omit<ExportOrder, "format"> & Request,
  shop: Workshop,
): Promise<number> {
  // With conditions, how many there will be is known only when all were read.
  const total = (): number =>
    kindsAsked(format.kinds, options).reduce((sum, kind) => sum + source.count(kind), 0);
  const progress = watchExport(
    where(source, conditions),
    conditions.length === 0 ? total : undefined,
    shop,
  );
  try {
    const write = () => format.write(progress.source, options);
    await writeExport(write, { format, out, force }, shop);
    return progress.read();
  } finally {
    await progress.clear();
  }
}

function toRequest(order: ExportOrder, { io }: Workshop): Request {
  const { format: name, withoutText, base } = order;
  const format = getFormat(name);
  const asked = RECORD_KINDS.filter((kind) => order.kinds.includes(kind));
  const kinds = asked.length === 0 ? undefined : asked;
  if (kinds !== undefined && kindsAsked(format.kinds, { kinds }).length === 0) {
    throw new UsageError(`${format.label} has no place for what --kind asks for.`, [
      `It holds: ${format.kinds.join(", ")}.`,
    ]);
  }
  const baseUrl = base === undefined ? undefined : getBaseUrl(base, io);
  return {
    format,
    options: { kinds, withoutText, baseUrl },
    conditions: order.where.map((text) => getCondition(text, kinds ?? RECORD_KINDS)),
  };
}

/** @throws UsageError where more than one thing is chosen. */
function checkChoice({ search, article, entity }: ExportChoice): void {
  const chosen = [search, article, entity].filter((each) => each !== undefined);
  if (chosen.length > 1)
    throw new UsageError("Choose one of --search, --article and --entity.", [
      "A search can be narrowed to an entity: onrecord help search.",
    ]);
}

function toNothing(order: ExportOrder): string {
  const { search, where: conditions } = order;
  if (order.acceptedOnly) return "Nothing of it is accepted.";
  if (conditions.length > 0) return "No record fulfils the conditions.";
  if (search !== undefined) return `Nothing was found for “${search}”.`;
  return isWhole(order) ? "There are no records." : "It has no records of that kind.";
}

/** @throws RangeError when there is no such format; the parser has refused it before. */
function getFormat(name: string): ExportFormat {
  const format = findExportFormat(name);
  if (format === undefined) throw new RangeError(`no export format "${name}"`);
  return format;
}

function getCondition(text: string, kinds: readonly RecordKind[]): Condition {
  const condition = parseCondition(text);
  if (!condition.ok) throw new UsageError(condition.error);
  const fault = checkCondition(condition.value, kinds);
  if (fault !== undefined) throw new UsageError(fault);
  return condition.value;
}
