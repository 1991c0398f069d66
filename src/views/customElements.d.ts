import type { JSX } from "preact";

declare module "preact" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- preact declares its elements in a namespace
  namespace JSX {
    interface IntrinsicElements {
      "indicator-figure": JSX.HTMLAttributes;
      "area-search": JSX.HTMLAttributes & { readonly label: string; readonly none: string };
    }
  }
}
