import "server-only";
import { router, signedProcedure } from "../trpc.ts";

/** Who may write. */
export const accessRouter = router({
  /**
   * Whose token this is. It changes nothing, and is a mutation all the same: only what is posted is
   * asked for a token.
   */
  whoAmI: signedProcedure.mutation(({ ctx: { writer } }) => writer),
});
