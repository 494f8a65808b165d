import { getCommand } from "../arguments/read-line.ts";
import { defineCommand } from "../command.ts";
import { EXIT } from "../exit-code.ts";

export const helpCommand = defineCommand({
  name: "help",
  summary: "show this help, or that of a command",
  description: [
    "Shows what there is. With --markdown it prints the reference of all commands, as it stands in docs/cli.md.",
  ],
  positionals: [
    {
      name: "command",
      summary: "the command to explain",
      candidates: async ({ commands }) =>
        commands
          .filter((command) => !command.hidden)
          .map(({ name, summary }) => ({ value: name, summary })),
    },
  ],
  options: {
    markdown: { kind: "flag", summary: "print the reference of all commands as Markdown" },
  },
  examples: [
    { line: "onrecord help search", meaning: "How to search." },
    { line: "onrecord help --markdown", meaning: "The reference of everything." },
  ],
  async run({ options, positionals, io, screen, commands }) {
    const { commandHelp, overviewHelp } = await import("../output/help.ts");
    const name = positionals[0];
    if (options.markdown) {
      const { toReference } = await import("../output/reference.ts");
      await io.stdout.write(await toReference(commands));
    } else if (name === undefined) {
      await screen.print(overviewHelp(commands, screen.width));
    } else {
      await screen.print(await commandHelp(await getCommand(name, commands), screen.width));
    }
    return EXIT.ok;
  },
});
