import type { Article } from "@onrecord/domain";
import { createAnchor, resolveAnchor, sentencesOf } from "@onrecord/domain";
import { findQuote } from "../dataset/find-quote.ts";
import type { DatasetSource } from "../dataset/dataset-source.ts";
import { EXIT } from "../exit-code.ts";
import type { Line } from "../output/line.ts";
import { faint, inTone, line } from "../output/line.ts";
import { markedRuns } from "../output/passage-lines.ts";
import { countOf } from "../output/plural.ts";
import { wrapLine } from "../output/wrap.ts";
import type { Screen } from "../screen.ts";
import { UsageError } from "../usage-error.ts";
import { toDatasetShelf } from "../dataset/record-shelf.ts";
import { findOrExplain } from "./get-record.ts";
import { openSource } from "./open-source.ts";
import type { Workshop } from "./workshop.ts";

export type AnchorRequest = {
  readonly article: string;
  readonly quote: string;
  readonly occurrence: number | undefined;
  readonly dataset: string | undefined;
};

type Span = { readonly start: number; readonly end: number };

/** Prints the anchor of the quoted words, or the places where they stand. */
export async function anchor(request: AnchorRequest, { io, screen }: Workshop): Promise<number> {
  const source = await openSource(request.dataset, { io, screen });
  const article = await findOrExplain(
    { id: request.article, kinds: ["article"] },
    toDatasetShelf(source.dataset),
    screen,
  );
  if (article?.kind !== "article") return EXIT.findings;
  const text = getText(article, source);
  const { spans, isFolded } = findQuote(text, request.quote);
  const span = choose(spans, request);
  if (span === undefined) {
    await screen.note(
      spans.length === 0
        ? notFound(text, request, screen)
        : places(text, { spans, article, screen }),
    );
    return EXIT.findings;
  }
  if (isFolded) await screen.note([line(`The text has “${text.slice(span.start, span.end)}”.`)]);
  await screen.printJson(createAnchor(article.id, text, span));
  return EXIT.ok;
}

function getText(article: Article, { dataset, subject }: DatasetSource): string {
  const text = dataset.texts[article.file]?.text;
  if (text === undefined) throw new UsageError(`The text of ${article.id} is not in ${subject}.`);
  return text;
}

function choose(spans: readonly Span[], { occurrence, quote }: AnchorRequest): Span | undefined {
  if (occurrence === undefined) return spans.length === 1 ? spans[0] : undefined;
  const chosen = spans[occurrence - 1];
  if (chosen !== undefined || spans.length === 0) return chosen;
  throw new UsageError(
    `“${quote}” stands in ${countOf(spans.length, "place")} only, so there is no --occurrence ${occurrence}.`,
  );
}

function notFound(text: string, { quote }: AnchorRequest, { width }: Screen): Line[] {
  const near = resolveAnchor(text, {
    start: 0,
    end: quote.length,
    exact: quote,
    prefix: "",
    suffix: "",
  });
  const head = line(inTone("error", "not found: "), `The text does not have “${quote}”.`);
  const hint =
    near.kind === "approximate"
      ? [line(`Did you mean “${text.slice(near.span.start, near.span.end)}”?`)]
      : [];
  return [head, ...hint].flatMap((each) => wrapLine(each, { width }));
}

type Listing = {
  readonly spans: readonly Span[];
  readonly article: Article;
  readonly screen: Screen;
};

function places(text: string, { spans, article, screen }: Listing): Line[] {
  const sentences = sentencesOf(text, article.blocks, article.language);
  const lines = spans.flatMap((span, index) => {
    const around =
      sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
    const marks = [{ start: span.start - around.start, end: span.end - around.start }];
    const runs = markedRuns(text.slice(around.start, around.end), marks, screen);
    return wrapLine(runs, {
      width: screen.width,
      first: line(faint(`${String(index + 1).padStart(3)}  `)),
    });
  });
  return [
    line(`The words stand in ${countOf(spans.length, "place")}; choose one with --occurrence:`),
    ...lines,
  ];
}
