import { ReleaseError } from "./makeRelease.ts";

/** How many checks of the figures passed, and how many failed. */
export interface Verdict {
  readonly passed: number;
  readonly failed: number;
}

/** Returns the release that is made once every figure was computed a second time; throws, and makes none, where not. */
export async function releaseIfVerified<T>(verify: () => Promise<Verdict>, make: () => Promise<T>): Promise<T> {
  const { passed, failed } = await verify();
  if (passed === 0 || failed > 0) throw new ReleaseError(`no release: ${failed} checks of npm run verify failed`);
  return make();
}
