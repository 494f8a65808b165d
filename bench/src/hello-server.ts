/** A server that does nothing but answer: what Node's own HTTP costs, beside which pages are measured. */
import { createServer } from "node:http";

const server = createServer((_request, response) => response.end("hello"));
server.listen(Number(process.argv[2]), "127.0.0.1", () => process.send?.("up"));
process.on("disconnect", () => process.exit());
