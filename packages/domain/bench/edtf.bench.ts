/** Reading a date: this package beside the edtf package, on the dates that news needs. */
import edtf from "edtf";
import { test } from "vitest";
import { parseEdtf } from "../src/index.ts";

const dates = ["2024-02-28", "2023-07", "2022", "2024-01-XX", "2023~", "2024-02-28?"];

test("reading six dates", async ({ bench }) => {
  await bench.compare(
    bench("parseEdtf", () => {
      for (const date of dates) parseEdtf(date);
    }),
    bench("the edtf package", () => {
      for (const date of dates) edtf(date, { level: 1, types: ["Date", "Season"] });
    }),
  );
});
