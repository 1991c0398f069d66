import type { HTMLAttributes as AnyAttributes } from "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "indicator-figure": AnyAttributes;
      "area-search": AnyAttributes & { readonly label: string; readonly none: string };
    }
  }
}
