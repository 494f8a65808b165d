import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { timeAnswers } from "./time-answers.ts";

test("every answer says how long the server worked on it", async () => {
  timeAnswers();
  const server = createServer((request, response) => {
    if (request.url === "/head") response.writeHead(201, { "x-own": "kept" });
    response.end("done");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on a port has such an address
  const { port } = server.address() as AddressInfo;
  const [implicit, explicit] = await Promise.all(
    ["/", "/head"].map((path) => fetch(`http://127.0.0.1:${port}${path}`)),
  );
  server.close();
  expect(implicit?.headers.get("server-timing")).toMatch(/^total;dur=\d+\.\d$/);
  expect(explicit?.headers.get("server-timing")).toMatch(/^total;dur=\d+\.\d$/);
  expect([explicit?.status, explicit?.headers.get("x-own")]).toEqual([201, "kept"]);
});
