import { expect, test } from "vitest";
import type { DeskItem, DeskPage } from "./desk-item.ts";
import { countAhead, findNeighbourOf, findOpen, openDesk, reduceDesk } from "./desk-state.ts";

const item = (id: string): DeskItem => ({
  id,
  revision: "r0",
  status: "proposed",
  proposal: { kind: "time", spans: [{ start: 0, end: 1 }], edtf: null, label: null },
  confidence: null,
  maker: "",
  reason: null,
  candidates: [],
  alike: 0,
  passage: "p",
  sentence: { start: 0, end: 1 },
});
const page = (ids: readonly string[], next: string | null = null): DeskPage => ({
  items: ids.map(item),
  passages: [],
  total: ids.length,
  next,
});
const none = (): boolean => false;

test("the desk opens at the first proposal that is not decided", () => {
  expect(openDesk(page(["a", "b"]), none).at).toBe("a");
  expect(openDesk(page(["a", "b"]), (id) => id === "a").at).toBe("b");
  expect(openDesk(page([]), none).at).toBeNull();
});

test("a page that follows comes behind, and what it repeats is not listed twice", () => {
  const state = reduceDesk(openDesk(page(["a", "b"], "2"), none), {
    kind: "page",
    page: page(["b", "c"]),
  });
  expect(state.order).toEqual(["a", "b", "c"]);
  expect(state.next).toBeNull();
});

test("a proposal that is new comes right after the one that is looked at", () => {
  const state = reduceDesk(openDesk(page(["a", "b"]), none), {
    kind: "items",
    page: page(["a", "new"]),
    asked: ["a", "new"],
  });
  expect(state.order).toEqual(["a", "new", "b"]);
});

test("a proposal that is not there any more is taken out, and the next is looked at", () => {
  const state = reduceDesk(openDesk(page(["a", "b", "c"]), none), {
    kind: "items",
    page: page(["b"]),
    asked: ["a", "b"],
  });
  expect(state.order).toEqual(["b", "c"]);
  expect(state.at).toBe("b");
});

test("what was passed over comes again after the last", () => {
  const state = openDesk(page(["a", "b", "c"]), none);
  expect(findOpen(state, "a", (id) => id === "b")).toBe("c");
  expect(findOpen(state, "c", (id) => id === "b")).toBe("a");
  expect(findOpen(state, "c", (id) => id !== "c")).toBeUndefined();
});

test("walking goes over what is decided too, and ends at the ends", () => {
  const state = openDesk(page(["a", "b"]), none);
  expect(findNeighbourOf(state, { from: "a", step: 1 })).toBe("b");
  expect(findNeighbourOf(state, { from: "b", step: 1 })).toBeUndefined();
  expect(findNeighbourOf(state, { from: null, step: -1 })).toBe("b");
});

test("what is half done is kept while the reviewer looks elsewhere, and gone when it is cleared", () => {
  let state = reduceDesk(openDesk(page(["a", "b"]), none), {
    kind: "draft",
    id: "a",
    draft: { edtf: "2024", label: "2024" },
  });
  state = reduceDesk(state, { kind: "go", to: "b" });
  expect(state.drafts).toHaveProperty("a");
  expect(reduceDesk(state, { kind: "draft", id: "a", draft: {} }).drafts).toEqual({});
});

test("so many lie ahead as are not decided from here on", () => {
  const state = reduceDesk(openDesk(page(["a", "b", "c"]), none), { kind: "go", to: "b" });
  expect(countAhead(state, (id) => id === "c")).toBe(1);
});
