import { UnreadableDataError } from "../verify/verifyData.ts";
import { ReleaseError } from "./makeRelease.ts";

/** How many checks of the figures passed, and how many failed. */
export interface Verdict {
  readonly passed: number;
  readonly failed: number;
}

/** Returns the release that is made once every figure was computed a second time; throws, and makes none, where not. */
export async function releaseIfVerified<T>(verify: () => Promise<Verdict>, make: () => Promise<T>): Promise<T> {
  const { passed, failed } = await verify().catch((error: unknown) => {
    throw error instanceof UnreadableDataError ? refusal(error.message) : error;
  });
  if (passed === 0) throw refusal("npm run verify checked nothing");
  if (failed > 0) throw refusal(`${failed} of ${passed + failed} checks failed, marked ✗ above`);
  return make();
}

function refusal(reason: string): ReleaseError {
  return new ReleaseError(`No release was made, and nothing was changed: ${reason}.`);
}
