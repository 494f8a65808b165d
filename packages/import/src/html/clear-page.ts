/**
 * What telephones' pages (AMP) have of the site and not of the article; Readability knows only what is in ordinary elements:
 * https://amp.dev/documentation/components
 */
const NOT_THE_ARTICLE =
  "amp-ad, amp-embed, amp-auto-ads, amp-sticky-ad, amp-consent, amp-sidebar, amp-social-share, amp-user-notification, amp-analytics, amp-iframe, amp-next-page";

/** What is used of a DOM here; the workspace has no types of browsers. */
type Element = {
  readonly textContent: string | null;
  readonly childNodes: Iterable<unknown>;
  readonly ownerDocument: Document;
  getAttribute(name: string): string | null;
  querySelector(selector: string): unknown;
  querySelectorAll(selector: string): Iterable<Element>;
  append(...nodes: unknown[]): void;
  replaceWith(other: Element): void;
  remove(): void;
};
type Document = {
  querySelectorAll(selector: string): Iterable<Element>;
  createElement(name: string): Element;
};

/** A cell with so many letters holds a part of a page, and no value of a table. */
const LONG_CELL = 400;

/** Takes out of a page what would be read as its article, and makes plain boxes of tables that only arrange it. */
export function clearPage(document: Document): void {
  for (const element of document.querySelectorAll(NOT_THE_ARTICLE)) element.remove();
  // From the innermost outwards, so that what lies in a table is boxes already.
  for (const table of Array.from(document.querySelectorAll("table")).toReversed()) {
    if (isLayout(table)) toBoxes(table);
  }
}

/** Old pages lie in tables: a cell for the menu, a cell for the article. */
const isLayout = (table: Element): boolean =>
  table.getAttribute("role") === "presentation" ||
  (table.querySelector("th, caption, thead") === null &&
    Array.from(table.querySelectorAll("td")).some(
      ({ textContent }) => (textContent ?? "").trim().length >= LONG_CELL,
    ));

function toBoxes(table: Element): void {
  for (const part of Array.from(table.querySelectorAll("tbody, tr, td")).toReversed()) toBox(part);
  toBox(table);
}

function toBox(element: Element): void {
  const box = element.ownerDocument.createElement("div");
  box.append(...Array.from(element.childNodes));
  element.replaceWith(box);
}
