import { proofByScript } from "./python-report.ts";

/** FollowTheMoney’s own commands validate and aggregate all entities, and nothing is thrown away. */
export const ftmByFollowTheMoney = proofByScript(
  { format: "ftm", tool: "followthemoney" },
  { name: "read-ftm.py", packages: ["followthemoney"] },
  ["article", "person", "organization", "place", "mention", "statement", "event", "relation"],
);
