import { writeFileSync } from "node:fs";
import { fillStyleSheet, seriesStyleSheet } from "../../src/scales/fillStyles.ts";

writeFileSync(new URL("../../src/styles/fills.css", import.meta.url), fillStyleSheet());
writeFileSync(new URL("../../src/styles/series.css", import.meta.url), seriesStyleSheet());
