/** The command as anyone can give it again: without the folder, which is of one machine. */
export const toCommandLine = (script: string, given: readonly string[]): string => {
  const told = given.filter(
    (part, index) => given[index - 1] !== "--folder" && !part.startsWith("--folder"),
  );
  const quoted = told.map((part) => (/[^\w,.:/=-]/.test(part) ? `"${part}"` : part));
  return ["pnpm", script, ...quoted].join(" ");
};
