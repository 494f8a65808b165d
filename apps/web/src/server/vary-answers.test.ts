import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { varyAnswers } from "./vary-answers.ts";

test("the pages of records, and no others, vary with what is asked for", async () => {
  varyAnswers();
  const server = createServer((request, response) => {
    if (request.url?.includes("rsc") === true) response.setHeader("Vary", "rsc, Accept-Encoding");
    if (request.url?.includes("told") === true) response.setHeader("Vary", ["rsc", "accept"]);
    response.end("done");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on a port has such an address
  const { port } = server.address() as AddressInfo;
  const varyOf = async (path: string) =>
    (await fetch(`http://127.0.0.1:${port}${path}`)).headers.get("vary");
  expect(await varyOf("/articles/aec4ca49b0d251b8")).toBe("Accept");
  expect(await varyOf("/entities/person/a?rsc")).toBe("rsc, Accept-Encoding, Accept");
  expect(await varyOf("/articles/a?told")).toBe("rsc, accept");
  expect(await varyOf("/articles?rsc")).toBe("rsc, Accept-Encoding");
  expect(await varyOf("/")).toBeNull();
  server.close();
});
