import { verifyData } from "../verify/verifyData.ts";
import { drawPictures } from "./drawPictures.ts";
import { makeRelease, ReleaseError } from "./makeRelease.ts";

const folder = "data";

/** Keeps today's data as a release, if every figure of the site can be computed a second time. */
async function release(): Promise<void> {
  const { passed, failed } = await verifyData(folder, (line) => console.log(line));
  if (passed === 0 || failed > 0) throw new ReleaseError(`no release: ${failed} checks of npm run verify failed`);
  console.log("Drawing the pictures …");
  const { release: made, list, written, removed } = await makeRelease(folder, drawPictures());
  console.log(`${made.id}: ${written} files kept anew, ${removed} dropped; ${list.releases.length} releases are kept`);
}

try {
  await release();
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
