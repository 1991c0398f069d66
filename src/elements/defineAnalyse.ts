import { AnalyseDesk } from "./AnalyseDesk.ts";

customElements.define("analyse-desk", AnalyseDesk);
