import { proofByScript } from "./python-report.ts";

/** Places and events, read and checked by the geojson package. */
export const geojsonByGeojson = proofByScript(
  { format: "geojson", tool: "geojson" },
  { name: "read-geojson.py", packages: ["geojson"] },
  ["place", "event"],
);
