import type { ComponentChildren } from "preact";

interface OnCardProps {
  readonly width?: number;
  readonly height?: number;
  readonly direction?: "ltr" | "rtl";
  readonly children: ComponentChildren;
}

/** A part of a card alone on its ground. */
export function OnCard({ width = 600, height = 200, direction = "ltr", children }: OnCardProps) {
  return (
    <svg class="card p-presence" viewBox={`0 0 ${width} ${height}`} width={width} height={height} direction={direction}>
      {children}
    </svg>
  );
}
