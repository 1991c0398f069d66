import type { Appearance } from "../../state/embedState.ts";

const query = "(prefers-color-scheme: dark)";

/**
 * Shows an embed in light or dark whatever the reader's device says, by making the style sheets' rules for dark hold
 * always or never. "auto" leaves them as they are.
 */
export function showAppearance(appearance: Appearance, page: Document): void {
  if (appearance === "auto") return;
  for (const { cssRules } of page.styleSheets) {
    for (const rule of cssRules) {
      if (rule instanceof CSSMediaRule && rule.conditionText === query)
        rule.media.mediaText = appearance === "dark" ? "all" : "not all";
    }
  }
  page.documentElement.style.colorScheme = appearance;
}
