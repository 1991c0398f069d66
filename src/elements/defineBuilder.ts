import { EmbedBuilder } from "./EmbedBuilder.ts";

customElements.define("embed-builder", EmbedBuilder);
