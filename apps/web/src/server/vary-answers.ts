/**
 * Says of the pages of records that they are data to those who ask for that (`Vary: Accept`), so that
 * no cache hands the one to who wants the other. Here, because Next writes a `Vary` of its own over
 * whatever the proxy or the configuration sets.
 */
import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { onAnswer } from "./on-answer.ts";
import { isRecordPage } from "./rest/find-data-address.ts";

/** Begins to say it on the answers of this process. */
export function varyAnswers(): void {
  onAnswer((response, { url = "" }) => {
    if (isRecordPage(url.split("?")[0] ?? "")) varyAnswer(response);
  });
}

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** Every way of writing an answer comes to write its head: the header is added just before. */
function varyAnswer(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, reason?: string | Headers, headers?: Headers) => {
    const told = [response.getHeader("vary") ?? []].flat().join(", ");
    const isTold = told.split(/\s*,\s*/).some((name) => name.toLowerCase() === "accept");
    if (!response.headersSent && !isTold)
      response.setHeader("Vary", told === "" ? "Accept" : `${told}, Accept`);
    return typeof reason === "object"
      ? writeHead(status, reason)
      : writeHead(status, reason, headers);
  };
}
