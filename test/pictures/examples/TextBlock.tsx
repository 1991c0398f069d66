import { TextBlock } from "../../../src/charts/TextBlock.tsx";
import { OnCard } from "../OnCard.tsx";
import type { Examples } from "../readExamples.tsx";

const block = { x: 20, y: 30, width: 260, fontSize: 18, lines: 3, lineHeight: 24, className: "card-ink" };
const text = "Who is offline, and why, in one sentence of some length";

export const examples: Examples = {
  "in-lines": (
    <OnCard width={300} height={120}>
      <TextBlock {...block} text={text} />
    </OnCard>
  ),
  "balanced-and-bold": (
    <OnCard width={300} height={120}>
      <TextBlock {...block} text={text} balanced bold />
    </OnCard>
  ),
  "cut-off": (
    <OnCard width={300} height={120}>
      <TextBlock {...block} text={text} lines={1} />
    </OnCard>
  ),
  "one-long-word": (
    <OnCard width={300} height={120}>
      <TextBlock {...block} text="Donaudampfschifffahrtsgesellschaft" width={120} />
    </OnCard>
  ),
  chinese: (
    <OnCard width={300} height={120}>
      <TextBlock {...block} text="世界上三分之一的人没有上网。他们住在哪里，为什么？" />
    </OnCard>
  ),
  empty: (
    <OnCard width={300} height={120}>
      <TextBlock {...block} text="" />
    </OnCard>
  ),
  "right-to-left": (
    <OnCard width={300} height={120} direction="rtl">
      <TextBlock {...block} x={280} text="من هم غير المتصلين بالإنترنت، ولماذا، في جملة واحدة ذات طول" />
    </OnCard>
  )
};
