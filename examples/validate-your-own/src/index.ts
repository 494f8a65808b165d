/** Checks the dataset of this example, and then the same with one mistake at a time. */
import { withDay, withText } from "./mistakes.ts";
import { createMyDataset, MY_TEXT } from "./my-dataset.ts";
import { reportOn } from "./report.ts";

const print = (title: string, report: readonly string[]): void => {
  const body = report.length === 0 ? "  Nothing to mend." : report.join("\n");
  process.stdout.write(`${title}\n${body}\n\n`);
};

const dataset = await createMyDataset();
print("As it was written:", reportOn(dataset));
print(
  "With a word of the text changed:",
  reportOn(await withText(dataset, MY_TEXT.replace("must", "may"))),
);
print("With the visit on a Thursday:", reportOn(withDay(dataset, "2024-02-29")));
