/** The command line cannot be carried out as it stands. Ends with exit code 2 and no stack trace. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** What to do about it, one line each. */
  readonly hints: readonly string[];

  constructor(message: string, hints: readonly string[] = []) {
    super(message);
    this.hints = hints;
  }
}
