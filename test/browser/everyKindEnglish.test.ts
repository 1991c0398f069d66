import { openDist } from "../built/dist.ts";
import { pagesWithoutLanguage, samplePages } from "./samplePages.ts";
import { visitEach } from "./visitEach.ts";

visitEach("a page in English", [...pagesWithoutLanguage, ...samplePages(openDist(), "en")], { policyHeader: false });
