import type { Dataset } from "@onrecord/domain";
import { anyDataset, bundledDataset, hostileDataset, HOSTILE_WORDS } from "@onrecord/testing";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { ExportFormat, ExportOptions } from "../export-format.ts";
import { toPrintableText } from "../printable-text.ts";
import { toExportSource } from "../to-export-source.ts";
import { exportText, readPage } from "../testing/export-text.ts";
import { GEXF } from "./gexf.ts";
import { GRAPHML } from "./graphml.ts";
import { edgesOf, nodesOf } from "./network.ts";

/**
 * The network as the file has it: labels of nodes by id, and the ends of edges by id. Read by a
 * parser that gives up at the first fault.
 */
function readNetwork(format: ExportFormat, dataset: Dataset, options?: ExportOptions) {
  const nodes: (readonly [id: string, label: string])[] = [];
  const edges: (readonly string[])[] = [];
  let node = "";
  let label: string | undefined;
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const { id = "", source = "", target = "" } = attributes;
    if (name === "node") node = id;
    if (name === "node" && format === GEXF) nodes.push([id, attributes["label"] ?? ""]);
    if (name === "edge") edges.push([id, source, target]);
    if (name === "data" && attributes["key"] === "node-label") label = "";
  });
  parser.on("text", (text) => {
    if (label !== undefined) label += text;
  });
  parser.on("closetag", ({ name }) => {
    if (name !== "data" || label === undefined) return;
    nodes.push([node, label]);
    label = undefined;
  });
  parser.write(exportText(format, dataset, options)).close();
  return { nodes, edges };
}

const bundled = bundledDataset();
const nodes = [...nodesOf(toExportSource(bundled), {})];
const edges = [...edgesOf(toExportSource(bundled), {})];

describe("the network of the bundled dataset", () => {
  test("has every person, organization, place and event as a node", () => {
    const { people, organizations, places, events } = bundled;
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(
      [...people, ...organizations, ...places, ...events].map(({ id }) => id).toSorted(),
    );
  });

  test("says who spoke about whom, with the words", () => {
    const about = edges.find(
      ({ id }) => id === "statement/diop-considerable-progress#about:place/mali",
    );
    expect(about).toMatchObject({
      source: "person/abdoulaye-diop",
      target: "place/mali",
      label: "spoke about",
      attributes: { words: "considerable progress", time: "2024-02-28" },
    });
  });

  test("says who acted in what, against whom, and who asserts it", () => {
    const ends = edges
      .filter(({ attributes }) => attributes.record === "event/military-cooperation")
      .map(({ source, label, target, attributes }) => [
        source,
        label,
        target,
        attributes.assertedBy,
      ]);
    expect(ends).toEqual([
      ["place/russia", "acted in", "event/military-cooperation", "Sergei Lavrov"],
      ["event/military-cooperation", "was directed at", "place/mali", "Sergei Lavrov"],
    ]);
  });

  test("has every relation as an edge", () => {
    const ids = new Set(edges.map(({ id }) => id));
    expect(bundled.relations.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  test("has the other end of an edge as a node where it was not asked for", () => {
    const some = [...nodesOf(toExportSource(bundled), { kinds: ["relation"] })].map(({ id }) => id);
    const ends = bundled.relations.flatMap(({ subject, object }) => [subject, object]);
    expect(some.toSorted()).toEqual([...new Set<string>(ends)].toSorted());
  });
});

test("what was rejected is no node, not even as the end of an edge", () => {
  const rejected = new Set(["event/capture-of-kidal", "statement/lavrov-aid-will-continue"]);
  const reject = <Claim extends { readonly id: string }>(claim: Claim): Claim =>
    rejected.has(claim.id) ? { ...claim, status: "rejected" } : claim;
  const { statements, events } = bundled;
  const dataset = { ...bundled, statements: statements.map(reject), events: events.map(reject) };
  const source = toExportSource(dataset);
  const named = [...nodesOf(source, {})].map(({ id }) => id);
  const ends = [...edgesOf(source, {})].flatMap((edge) => [edge.source, edge.target]);
  expect([...named, ...ends].filter((id) => rejected.has(id))).toEqual([]);
  expect(statements.some(({ about }) => about.some((id) => rejected.has(id)))).toBe(true);
});

describe.each([GRAPHML, GEXF])("$label", (format) => {
  /** What was read and what was meant, and edges without an end. */
  function compare(dataset: Dataset, options: ExportOptions = {}) {
    const read = readNetwork(format, dataset, options);
    const source = toExportSource(dataset);
    const ids = new Set(read.nodes.map(([id]) => id));
    return {
      read: {
        ...read,
        twice: read.nodes.length - ids.size,
        loose: read.edges
          .flatMap(([, from = "", to = ""]) => [from, to])
          .filter((id) => !ids.has(id)),
      },
      meant: {
        nodes: [...nodesOf(source, options)].map(({ id, label }) => [id, toPrintableText(label)]),
        edges: [...edgesOf(source, options)].map((edge) => [edge.id, edge.source, edge.target]),
        twice: 0,
        loose: [],
      },
    };
  }

  test("is read back with the same nodes and edges", () => {
    const { read, meant } = compare(bundled);
    expect(read).toEqual(meant);
  });

  test("of any dataset is well-formed, and its edges have ends", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const { read, meant } = compare(dataset);
        expect(read).toEqual(meant);
      }),
      { numRuns: 40 },
    );
  });

  test("takes words that fight back", () => {
    const { read, meant } = compare(hostileDataset(), { baseUrl: "http://localhost:3000" });
    expect(read).toEqual(meant);
    const labels = readNetwork(format, hostileDataset()).nodes.map(([, label]) => label);
    expect(labels).toContain(HOSTILE_WORDS.cdata);
    expect(labels).toContain(HOSTILE_WORDS.newlines);
    expect(labels).toContain(HOSTILE_WORDS.markup);
  });

  test("stands on its page as it is", () => {
    const text = exportText(format, bundled);
    const [node = ""] = /<node id="place\/kidal".*<\/node>/u.exec(text) ?? [];
    const [edge = ""] = /<edge id="relation\/kidal-in-northern-mali".*<\/edge>/u.exec(text) ?? [];
    const page = readPage(format.name);
    expect(page).toContain(node);
    expect(page).toContain(edge);
  });
});
