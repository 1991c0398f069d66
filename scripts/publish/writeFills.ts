import { writeFileSync } from "node:fs";
import { fillStyleSheet } from "../../src/scales/fillStyles.ts";

writeFileSync(new URL("../../src/styles/fills.css", import.meta.url), fillStyleSheet());
