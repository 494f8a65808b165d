import { indexDataset, isOnRecord, toStatementView } from "@onrecord/domain";
import type { Dataset, Passage, RecordIndex, StatementView } from "@onrecord/domain";

/**
 * What the speaker with this name says in the dataset, in text order: each statement with the
 * sentence that carries it and the address of its words. Names are compared without case.
 */
export function whoSaidWhat(dataset: Dataset, name: string): readonly string[] {
  const index = indexDataset(dataset);
  return dataset.statements
    .filter(isOnRecord)
    .map((statement) => toStatementView(index, statement))
    .filter((view) => view.speaker !== null && isCalled(index, view.speaker.id, name))
    .toSorted((a, b) => a.order - b.order)
    .map(toLines);
}

/** Everybody who says something, each once, in the order of the dataset. */
export function speakersOf(dataset: Dataset): readonly string[] {
  const index = indexDataset(dataset);
  const speakers = dataset.statements.filter(isOnRecord).flatMap(({ speaker }) => speaker ?? []);
  return [...new Set(speakers)].map((id) => index.nameOf(id));
}

function isCalled(index: RecordIndex, id: string, name: string): boolean {
  const entity = index.find(id);
  if (entity === undefined || !("names" in entity)) return false;
  const wanted = name.toLowerCase();
  return entity.names.some(({ text }) => text.toLowerCase() === wanted);
}

function toLines({ record, content, evidence, cue, address }: StatementView): string {
  const said = content.map(toWords).join(" … ");
  const words = record.manner === "indirect" ? said : `“${said}”`;
  const how = [cue === null ? "no cue" : `cue “${cue}”`, record.manner, record.basis].join(", ");
  const sentences = evidence.map(({ text }) => `    ${text}`).join("\n");
  return `${words}\n  ${how}\n  ${address ?? ""}\n${sentences}`;
}

const toWords = (passage: Passage): string =>
  passage.marks.map(({ start, end }) => passage.text.slice(start, end)).join(" … ");
