import { findKind } from "@onrecord/domain";

/**
 * The id of ours in a URN, an address of the web app, or as it is: `person/sergei-lavrov` in
 * `urn:on-record:person/sergei-lavrov` and `https://record.example/entities/person/sergei-lavrov`.
 */
export function findOwnId(iri: string): string | undefined {
  const path = iri.replace(/^urn:on-record:/, "").replace(/^https?:\/\/[^/]+/, "");
  const article = /(?:^|\/)articles?\/(?<hash>[0-9a-f]{16})$/.exec(path)?.groups?.["hash"];
  if (article !== undefined) return `article/${article}`;
  const { id } =
    /(?:^|\/(?:id|entities)\/)(?<id>[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(path)?.groups ?? {};
  return id !== undefined && findKind(id) !== undefined ? id : undefined;
}
