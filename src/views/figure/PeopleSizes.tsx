import { SizeLegend } from "../../charts/SizeLegend.tsx";
import type { World } from "../../geo/world.ts";
import type { Formats } from "../../i18n/formats.ts";
import type { Translator } from "../../i18n/translator.ts";
import { largestCount } from "./markClass.ts";

interface PeopleSizesProps {
  readonly translator: Translator;
  /** The size of the map, or of one of the world that is drawn as large. */
  readonly world: Pick<World, "size">;
  /** The count that the largest circle stands for. */
  readonly largest?: number | undefined;
}

/** How many people the circles of a map stand for, on the scale that it has. */
export function PeopleSizes({ translator: { t, formats }, world, largest = largestCount }: PeopleSizesProps) {
  const steps = peopleSteps(formats, largest);
  return <SizeLegend title={t("ui.size")} mapWidth={world.size.width} largest={largest} steps={steps} />;
}

/** The parts of the largest circle that are shown. */
const parts = [0.5, 0.1, 0.01];

/** Returns the numbers of people whose circles are shown beside a map, with their labels. */
export function peopleSteps(
  formats: Formats,
  largest = largestCount
): readonly { readonly value: number; readonly label: string }[] {
  return parts.map((part) => part * largest).map((value) => ({ value, label: formats.formatPeople(value) }));
}
