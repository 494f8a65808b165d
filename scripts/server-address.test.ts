import { expect, test } from "vitest";

import { parseServerAddress } from "./server-address.ts";

test("the app listens on loopback, port 3000, when nothing is said", () => {
  expect(parseServerAddress({}, "desk")).toEqual({
    host: "127.0.0.1",
    port: 3000,
    url: "http://localhost:3000",
    probeUrl: "http://127.0.0.1:3000",
  });
});

test("the machine's own name in HOSTNAME is not a wish to be reachable from outside", () => {
  expect(parseServerAddress({ HOSTNAME: "desk" }, "desk")).toMatchObject({ host: "127.0.0.1" });
});

test.each([
  ["0.0.0.0", "http://localhost:8080", "http://127.0.0.1:8080"],
  ["192.0.2.7", "http://192.0.2.7:8080", "http://192.0.2.7:8080"],
  ["::1", "http://localhost:8080", "http://[::1]:8080"],
  ["localhost", "http://localhost:8080", "http://localhost:8080"],
])("HOSTNAME=%s is listened on and shown as %s", (host, url, probeUrl) => {
  const address = parseServerAddress({ HOSTNAME: host, PORT: "8080" }, "desk");
  expect(address).toEqual({ host, port: 8080, url, probeUrl });
});

test.each(["0", "65536", "http", "3.5", "-1"])("PORT=%s is refused in words", (port) => {
  expect(parseServerAddress({ PORT: port }, "desk")).toContain(`PORT is "${port}"`);
});
