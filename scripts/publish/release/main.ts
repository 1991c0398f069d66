import { verifyData } from "../verify/verifyData.ts";
import { createStore } from "../../../src/query/store.ts";
import { chosenPictures } from "./chosenPictures.ts";
import { drawPictures } from "./drawPictures.ts";
import { makeRelease, ReleaseError } from "./makeRelease.ts";
import { releaseIfVerified } from "./releaseIfVerified.ts";

const folder = "data";

/** Keeps today's data as a release, if every figure of the site can be computed a second time. */
async function release(): Promise<void> {
  const {
    release: made,
    list,
    written,
    removed
  } = await releaseIfVerified(
    () => verifyData(folder, (line) => console.log(line)),
    async () => {
      console.log("Drawing the pictures …");
      return await makeRelease(folder, chosenPictures(drawPictures(), await createStore(folder).areaLanguages()));
    }
  );
  console.log(`${made.id}: ${written} files kept anew, ${removed} dropped; ${list.releases.length} releases are kept`);
}

try {
  await release();
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
