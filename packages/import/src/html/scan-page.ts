import { Tokenizer } from "htmlparser2";

/** What a page says about itself, as it stands there, and the part of it that is to be read. */
export type PageScan = {
  /**
   * What lies in the head, and what in the body, without scripts, styles and drawings. The tags of the document itself
   * (`html`, `head`, `body`), which may be left out, be there twice or stand in the middle of a table, are in neither. As in
   * a browser, the body begins with the first words or element that no head may hold, if its tag does not come before.
   */
  readonly head: string;
  readonly body: string;
  /** `<meta>` by its name, property or itemprop in lower case, in order of the page. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** `<link>` by its rel, in lower case. */
  readonly links: ReadonlyMap<string, string>;
  /** `<time>`: its `datetime`, and whether it is marked as the time of publication. */
  readonly times: readonly { readonly value: string; readonly isPublication: boolean }[];
  /** The contents of JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  readonly title: string | null;
  readonly language: string | null;
  readonly base: string | null;
  /** Where a browser says that it saved the page from. */
  readonly savedFrom: string | null;
  /** How many elements are open at most, as far as tags tell. */
  readonly depth: number;
  /** How many elements there are in the markup. */
  readonly elements: number;
};

/** Elements that are cut out whole. */
const CUT = new Set(["script", "style", "svg", "template", "noscript", "iframe", "canvas", "math"]);
/** Tags that are there once, around all, whatever a page says. */
const OUTER = new Set(["html", "head", "body"]);
/** What may lie in a head. */
const OF_HEAD = new Set("html head base link meta title script style template noscript".split(" "));
/** Elements that have no end, or whose end is often left out; they do not count as open. */
const UNCOUNTED = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt".split(
    " ",
  ),
);
const MOST_JSON_LD = 2_000_000;

/** Goes through a page once, tag by tag. Never throws, and takes time in line with the length. */
export function scanPage(html: string): PageScan {
  const scanner = new PageScanner(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, scanner);
  tokenizer.write(html);
  tokenizer.end();
  return scanner.toScan();
}

type Attributes = { readonly [name: string]: string | undefined };

/** The Tokenizer's listener. Its methods are called with offsets into the page. */
class PageScanner {
  readonly #html: string;
  #kept: string[] = [];
  /** What was kept before the body. */
  #head: readonly string[] | null = null;
  readonly #metas = new Map<string, string[]>();
  readonly #links = new Map<string, string>();
  readonly #times: { value: string; isPublication: boolean }[] = [];
  readonly #jsonLd: string[] = [];
  #title: string | null = null;
  #language: string | null = null;
  #base: string | null = null;
  #savedFrom: string | null = null;
  #name = "";
  #attribute = "";
  #value = "";
  #attributes: { [name: string]: string | undefined } = {};
  #tagStart = 0;
  /** The element that is being cut out, and how many of its kind are open in it. */
  #cut: { readonly name: string; depth: number } | null = null;
  #keptTo = 0;
  #inTitle = false;
  #inJsonLd = false;
  #depth = 0;
  #deepest = 0;
  #elements = 0;

  constructor(html: string) {
    this.#html = html;
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#tagStart = start - 1;
    this.#attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    this.#attributes[this.#attribute] ??= this.#value;
  }

  onopentagend(end: number): void {
    this.#open(end + 1);
  }

  onselfclosingtag(end: number): void {
    this.#open(end + 1);
    if (this.#cut?.name === "svg" || this.#cut?.name === "math") this.#close(this.#name, end + 1);
  }

  onclosetag(start: number, end: number): void {
    const after = this.#html.indexOf(">", end);
    const name = this.#html.slice(start, end).toLowerCase();
    const past = after === -1 ? this.#html.length : after + 1;
    if (this.#cut === null && OUTER.has(name)) {
      this.#leaveOut(this.#html.lastIndexOf("<", start), past);
    }
    this.#close(name, past);
  }

  ontext(start: number, end: number): void {
    const words = this.#html.slice(start, end);
    if (this.#cut === null && this.#name !== "title" && words.trim() !== "") this.#startBody(start);
    this.#addText(words);
  }

  ontextentity(codePoint: number): void {
    this.#addText(String.fromCodePoint(codePoint));
  }

  oncomment(start: number, end: number, offset: number): void {
    const words = this.#html.slice(start, Math.min(end - offset, start + 3000));
    this.#savedFrom ??= /^\s*saved from url=\(\d+\)(\S+)/u.exec(words)?.[1] ?? null;
  }

  oncdata(): void {}
  ondeclaration(start: number, end: number): void {
    if (this.#cut === null) this.#leaveOut(this.#html.lastIndexOf("<", start), end + 1);
  }
  onprocessinginstruction(start: number, end: number): void {
    this.ondeclaration(start, end);
  }
  onend(): void {}

  toScan(): PageScan {
    if (this.#cut === null) this.#kept.push(this.#html.slice(this.#keptTo));
    return {
      head: (this.#head ?? []).join(""),
      body: this.#kept.join(""),
      metas: this.#metas,
      links: this.#links,
      times: this.#times,
      jsonLd: this.#jsonLd,
      title: this.#title,
      language: this.#language,
      base: this.#base,
      savedFrom: this.#savedFrom,
      depth: this.#deepest,
      elements: this.#elements,
    };
  }

  /** Leaves out of what is kept what stands between two places. */
  #leaveOut(start: number, end: number): void {
    this.#kept.push(this.#html.slice(this.#keptTo, start));
    this.#keptTo = end;
  }

  #startBody(at: number): void {
    if (this.#head !== null) return;
    this.#leaveOut(at, at);
    this.#head = this.#kept;
    this.#kept = [];
  }

  #open(end: number): void {
    const name = this.#name;
    if (this.#cut !== null) {
      if (this.#cut.name === name) this.#cut.depth += 1;
      return;
    }
    this.#elements += 1;
    this.#note(name, this.#attributes);
    if (!OF_HEAD.has(name)) this.#startBody(this.#tagStart);
    if (OUTER.has(name)) this.#leaveOut(this.#tagStart, end);
    if (CUT.has(name)) {
      this.#kept.push(this.#html.slice(this.#keptTo, this.#tagStart));
      this.#cut = { name, depth: 1 };
    } else if (!UNCOUNTED.has(name)) {
      this.#depth += 1;
      this.#deepest = Math.max(this.#deepest, this.#depth);
    }
  }

  #close(name: string, after: number): void {
    this.#name = "";
    this.#inTitle = false;
    this.#inJsonLd = false;
    if (this.#cut === null) {
      if (!UNCOUNTED.has(name)) this.#depth = Math.max(0, this.#depth - 1);
      return;
    }
    if (this.#cut.name !== name) return;
    this.#cut.depth -= 1;
    if (this.#cut.depth > 0) return;
    this.#cut = null;
    this.#keptTo = after;
  }

  #addText(words: string): void {
    if (this.#inTitle) this.#title = (this.#title ?? "") + words;
    const last = this.#jsonLd.length - 1;
    if (this.#inJsonLd && (this.#jsonLd[last]?.length ?? 0) < MOST_JSON_LD) {
      this.#jsonLd[last] += words;
    }
  }

  #note(name: string, attributes: Attributes): void {
    const { href } = attributes;
    switch (name) {
      case "html":
        this.#language ??= attributes["lang"] ?? attributes["xml:lang"] ?? null;
        break;
      case "base":
        this.#base ??= href ?? null;
        break;
      case "title":
        this.#inTitle = this.#title === null;
        break;
      case "meta":
        this.#noteMeta(attributes);
        break;
      case "link":
        for (const rel of attributes["rel"]?.toLowerCase().split(/\s+/u) ?? []) {
          if (href !== undefined && !this.#links.has(rel)) this.#links.set(rel, href);
        }
        break;
      case "time":
        this.#noteTime(attributes);
        break;
      case "script":
        this.#inJsonLd = /^\s*application\/ld\+json\b/iu.test(attributes["type"] ?? "");
        if (this.#inJsonLd) this.#jsonLd.push("");
        break;
      default:
    }
  }

  #noteMeta(attributes: Attributes): void {
    const { content } = attributes;
    const value = content?.trim() ?? "";
    if (value === "") return;
    for (const key of ["property", "name", "itemprop", "http-equiv"]) {
      const name = attributes[key]?.trim().toLowerCase();
      if (name === undefined || name === "") continue;
      const values = this.#metas.get(name);
      if (values === undefined) this.#metas.set(name, [value]);
      else values.push(value);
    }
  }

  #noteTime(attributes: Attributes): void {
    const value = attributes["datetime"]?.trim() ?? "";
    if (value === "") return;
    const isPublication =
      attributes["pubdate"] !== undefined ||
      /\bdatepublished\b/iu.test(attributes["itemprop"] ?? "") ||
      /\b(?:entry-date|published|dt-published)\b/iu.test(attributes["class"] ?? "");
    this.#times.push({ value, isPublication });
  }
}
