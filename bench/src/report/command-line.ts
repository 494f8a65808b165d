/** The command as anyone can give it again: without the folder, and without where a file lies, which are of one machine. */
export const toCommandLine = (script: string, given: readonly string[]): string => {
  const told = given.flatMap((part, index) => {
    const before = given[index - 1];
    if (before === "--folder" || part.startsWith("--folder")) return [];
    return before === "--archive" ? ["FILE"] : [part];
  });
  const quoted = told.map((part) => (/[^\w,.:/=-]/.test(part) ? `"${part}"` : part));
  return ["pnpm", script, ...quoted].join(" ");
};
