import { openDist } from "../built/dist.ts";
import { pageOfEachKind } from "./samplePages.ts";
import { visitEach } from "./visitEach.ts";

const dist = openDist();

visitEach("a page in Arabic", pageOfEachKind(dist, "ar"), { policyHeader: false });
visitEach("a page in French, with its policy also as a header", pageOfEachKind(dist, "fr"), { policyHeader: true });
