import type { ComponentChildren } from "preact";
import { useErrorBoundary, useLayoutEffect, useRef } from "preact/hooks";

export interface ShieldedProps {
  /** What is drawn: where drawing it failed, it is tried again with another. */
  readonly of: unknown;
  /** What is said instead. */
  readonly fallback: string;
  readonly children: ComponentChildren;
}

/** Draws what it holds, or says that this failed; nothing around it is touched by that. */
export function Shielded({ of, fallback, children }: ShieldedProps) {
  const [error, retry] = useErrorBoundary() as readonly [unknown, () => void];
  const failed = useRef<unknown>(undefined);
  const isBroken = error !== undefined;
  if (isBroken && failed.current === undefined) failed.current = of;
  const isOther = isBroken && failed.current !== of;
  useLayoutEffect(() => {
    if (!isOther) return;
    failed.current = undefined;
    retry();
  });
  if (!isBroken) return <>{children}</>;
  return (
    <p class="problem" role="status">
      {fallback}
    </p>
  );
}
