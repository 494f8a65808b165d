import { defineCommand } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { UsageError } from "../usage-error.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;

export const completionCommand = defineCommand({
  name: "completion",
  summary: "print the completion script of bash, zsh or fish",
  description: [
    "Prints a script that lets the shell complete commands, options, their values, finding codes and the ids of records.",
  ],
  positionals: [
    {
      name: "shell",
      summary: "bash, zsh or fish",
      required: true,
      candidates: async () => SHELLS.map((shell) => ({ value: shell, summary: `for ${shell}` })),
    },
  ],
  options: {},
  examples: [
    { line: "source <(onrecord completion bash)", meaning: "In ~/.bashrc." },
    { line: "source <(onrecord completion zsh)", meaning: "In ~/.zshrc, after compinit." },
    { line: "onrecord completion fish | source", meaning: "In ~/.config/fish/config.fish." },
  ],
  async run({ positionals, io }) {
    const shell = SHELLS.find((known) => known === positionals[0]);
    if (shell === undefined) {
      throw new UsageError(`There is no completion for "${positionals[0] ?? ""}".`, [
        "There is one for bash, zsh and fish.",
      ]);
    }
    const { COMPLETION_SCRIPTS } = await import("../output/completion-scripts.ts");
    await io.stdout.write(COMPLETION_SCRIPTS[shell]);
    return EXIT.ok;
  },
});
