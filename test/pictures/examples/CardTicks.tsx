import { CardTicks } from "../../../src/charts/CardTicks.tsx";
import { OnCard } from "../OnCard.tsx";
import type { Examples } from "../readExamples.tsx";

export const examples: Examples = {
  "years-and-shares": (
    <OnCard height={200}>
      <CardTicks
        up={[
          { label: "50%", at: 90 },
          { label: "0%", at: 150 }
        ]}
        across={[
          { label: "2000", at: 20, anchor: "start" },
          { label: "2010", at: 300, anchor: "middle" },
          { label: "2020", at: 580, anchor: "end" }
        ]}
        left={20}
        width={560}
        foot={174}
        fontSize={16}
        lift={6}
      />
    </OnCard>
  )
};
