import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { CLIENT_HEADER, nameClients } from "./name-clients.ts";

/** Who a request comes from, as the server sees it, with these headers. */
async function clientOf(headers: { readonly [name: string]: string }): Promise<string> {
  const server = createServer((request, response) => {
    response.end(String(request.headers[CLIENT_HEADER]));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on a port has such an address
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers });
  server.close();
  return answer.text();
}

test("a client is known by its connection, whatever it says of itself", async () => {
  nameClients(false);
  const told = { [CLIENT_HEADER]: "192.0.2.1", "x-forwarded-for": "192.0.2.2" };
  expect(await clientOf({})).toBe("127.0.0.1");
  expect(await clientOf(told)).toBe("127.0.0.1");
});

test("behind a proxy it is known by the address that the proxy adds last", async () => {
  nameClients(true);
  expect(await clientOf({ "x-forwarded-for": "192.0.2.66, 192.0.2.7" })).toBe("192.0.2.7");
  expect(await clientOf({ [CLIENT_HEADER]: "192.0.2.1" })).toBe("127.0.0.1");
});
