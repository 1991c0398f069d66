import { openTarget } from "./openTarget.ts";

openTarget();
addEventListener("hashchange", openTarget);
