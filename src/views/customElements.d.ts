import type { HTMLAttributes as AnyAttributes } from "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "gap-sliders": AnyAttributes;
      "article-threshold": AnyAttributes & {
        readonly languages: string;
        readonly unlisted: string;
        readonly numbers: string;
        readonly label: string;
        readonly words: string;
      };
      "compare-figure": AnyAttributes;
      "indicator-figure": AnyAttributes & { readonly embedded?: boolean };
      "embed-builder": AnyAttributes & {
        readonly view: string;
        readonly subject: string;
        readonly frame: string;
        readonly base: string;
        readonly page: string;
        readonly release: string | undefined;
        readonly picture: string | undefined;
        readonly copied: string;
        readonly failed: string;
        readonly busy: string;
        readonly saved: string;
        readonly unsaved: string;
      };
      "compare-frame": AnyAttributes & { readonly failed: string };
      "quote-box": AnyAttributes;
      "static-map": AnyAttributes & { readonly label: string; readonly country?: string };
      "area-search": AnyAttributes & { readonly kinds: string };
    }
  }
}
