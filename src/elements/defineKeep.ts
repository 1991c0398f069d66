import { KeepSite } from "./KeepSite.ts";

customElements.define("keep-site", KeepSite);
