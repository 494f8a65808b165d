import "server-only";
import type { Archive } from "../../../../packages/data/src/archive/ports.ts";

/** Stands in until the archive can be opened. */
export const getArchive = async (): Promise<Archive> => {
  return {
    store: {
      manifest: () => ({
        name: "on-record",
        title: "On Record",
        description: "The record of one article.",
        version: "0.1.0",
        schemaVersion: 1,
        created: "2026-11-23",
        licenses: [{ name: "MIT" }],
        textRights: "unknown.",
      }),
      counts: () => ({}),
    },
  } as unknown as Archive;
};
