/** What a page says of the rules: which of them have an element, and which win out of turn when layers are left out. */
export interface Matching {
  readonly all: readonly string[];
  readonly found: readonly string[];
  readonly outOfTurn: readonly string[];
}

/**
 * Runs in a page. Of two rules of different layers that set the same for the same element, that of the later layer must
 * weigh more, or as much and stand later: then a browser that knows no layers shows the same.
 */
export function matchRules(sheets: readonly { readonly name: string; readonly text: string }[]): Matching {
  interface Found {
    readonly sheet: string;
    readonly layer: string;
    readonly name: string;
    readonly pseudo: string;
    readonly weight: number;
    readonly at: number;
    readonly style: CSSStyleDeclaration;
    readonly properties: readonly string[];
  }
  const order: string[] = [];
  let count = 0;
  const elements = new Map<Element, Found[]>();
  const all = new Set<string>();
  const found = new Set<string>();

  const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  /** The selectors of a list: a comma in parentheses parts nothing. */
  const partsOf = (list: string): string[] => {
    const parts = [""];
    let depth = 0;
    for (const sign of list) {
      if (sign === "(") depth++;
      if (sign === ")") depth--;
      if (sign === "," && depth === 0) parts.push("");
      else parts.push((parts.pop() ?? "") + sign);
    }
    return parts.map((part) => part.trim());
  };
  const weightOf = (selector: string): number => {
    let plain = selector.replace(/:(nth-[a-z-]+|lang)\([^)]*\)/g, ":$1");
    const functional = /:(?:is|not|has)\(([^()]*)\)/;
    for (let match = functional.exec(plain); match !== null; match = functional.exec(plain)) {
      const heaviest = partsOf(match[1] ?? "").sort((a, b) => weightOf(b) - weightOf(a))[0] ?? "";
      plain = plain.replace(match[0], ` ${heaviest} `);
    }
    const elementPattern = /(?:^|[\s>+~])[a-z][\w-]*|::[a-z-]+/g;
    const bare = plain.replace(/\[[^\]]*\]/g, "[]");
    return 1000 * countOf(bare, /\.[\w-]+|\[\]|(?<!:):[a-z-]+/g) + countOf(bare, elementPattern);
  };

  const addRule = (sheet: string, layer: string, rule: CSSStyleRule, holds: boolean): void => {
    for (const selector of partsOf(rule.selectorText)) {
      const pseudo = /::[a-z-]+$/.exec(selector)?.[0] ?? "";
      const reachable =
        selector.replace(/::?(?:before|after|details-content)$|:(?:hover|focus|focus-visible|target)\b/g, "") || "*";
      const matching = document.querySelectorAll(reachable.replace(/([\s>+~])$/, "$1*"));
      all.add(`${sheet}: ${selector}`);
      if (matching.length > 0) found.add(`${sheet}: ${selector}`);
      if (!holds) continue;
      const name = `${sheet}: ${selector}`;
      const { style } = rule;
      const properties = [...style];
      const entry = { sheet, layer, name, pseudo, weight: weightOf(selector), at: count++, style, properties };
      for (const element of matching) {
        const others = elements.get(element);
        if (others === undefined) elements.set(element, [entry]);
        else others.push(entry);
      }
    }
  };
  const walk = (sheet: string, layer: string, list: CSSRuleList, holds: boolean): void => {
    for (const rule of list) {
      if (rule instanceof CSSLayerStatementRule) order.push(...rule.nameList);
      else if (rule instanceof CSSLayerBlockRule) walk(sheet, rule.name, rule.cssRules, holds);
      else if (rule instanceof CSSMediaRule)
        walk(sheet, layer, rule.cssRules, holds && matchMedia(rule.media.mediaText).matches);
      else if (rule instanceof CSSContainerRule) walk(sheet, layer, rule.cssRules, holds);
      else if (rule instanceof CSSStyleRule) addRule(sheet, layer, rule, holds);
    }
  };
  for (const { name, text } of sheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    walk(name, "", sheet.cssRules, true);
  }

  // A frame loads lines.css by itself, after its own sheet, and so does a country with rows.css.
  const isLate = ({ sheet }: Found): boolean =>
    (sheet === "lines.css" && document.body.matches(".embed")) ||
    (sheet === "rows.css" && document.querySelector(".country") !== null);
  const level = (rule: Found): number => order.indexOf(rule.layer);
  const firstUnequal = (differences: readonly number[]): number => differences.find((each) => each !== 0) ?? 0;
  const flat = (a: Found, b: Found): number =>
    firstUnequal([a.weight - b.weight, Number(isLate(a)) - Number(isLate(b)), level(a) - level(b), a.at - b.at]);
  const layered = (a: Found, b: Found): number => firstUnequal([level(a) - level(b), a.weight - b.weight, a.at - b.at]);

  const seen = new Set<string>();
  const outOfTurn = new Set<string>();
  for (const matching of elements.values()) {
    const key = matching.map(({ at }) => at).join();
    if (seen.has(key)) continue;
    seen.add(key);
    const shown = new Map<string, Found>();
    const meant = new Map<string, Found>();
    for (const rule of matching) {
      for (const property of rule.properties) {
        const what = `${rule.pseudo} ${property}`;
        const [first, second] = [shown.get(what), meant.get(what)];
        if (first === undefined || flat(rule, first) > 0) shown.set(what, rule);
        if (second === undefined || layered(rule, second) > 0) meant.set(what, rule);
      }
    }
    for (const [what, one] of shown) {
      const other = meant.get(what) ?? one;
      const property = what.replace(/^.* /, "");
      if (one.style.getPropertyValue(property) === other.style.getPropertyValue(property)) continue;
      outOfTurn.add(`${one.name} wins over ${other.name} { ${property} }`);
    }
  }
  return { all: [...all], found: [...found], outOfTurn: [...outOfTurn] };
}
