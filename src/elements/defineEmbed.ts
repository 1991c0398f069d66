import { startEmbed } from "./embed/startEmbed.ts";

startEmbed();
