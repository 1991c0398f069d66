import type { HTMLAttributes as AnyAttributes } from "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "indicator-figure": AnyAttributes & { readonly embedded?: boolean };
      "embed-builder": AnyAttributes & {
        readonly view: string;
        readonly subject: string;
        readonly base: string;
        readonly copied: string;
        readonly failed: string;
      };
      "static-map": AnyAttributes & { readonly label: string };
      "quote-box": AnyAttributes & { readonly copy: string; readonly copied: string; readonly failed: string };
      "area-search": AnyAttributes & { readonly label: string; readonly none: string };
    }
  }
}
