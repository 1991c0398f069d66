import { WorldOutlines } from "../../../src/charts/WorldOutlines.tsx";
import { fixtureWorld } from "../../charts/fixtureWorld.ts";
import type { Examples } from "../readExamples.tsx";

export const examples: Examples = {
  shapes: <WorldOutlines world={fixtureWorld} idPrefix="w" />,
  nothing: <WorldOutlines world={{ shapes: [] }} idPrefix="w" />
};
