import { CopyText } from "./CopyText.ts";

customElements.define("copy-text", CopyText);
