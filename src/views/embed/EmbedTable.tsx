import type { ComponentChildren } from "preact";

interface EmbedTableProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** The table of an embed: folded, and in a frame of its own, so that it never makes the embed endless. */
export function EmbedTable({ label, children }: EmbedTableProps) {
  return (
    <details class="embed-table">
      <summary>{label}</summary>
      <div class="scroll" role="region" tabindex={0} aria-label={label}>
        {children}
      </div>
    </details>
  );
}
