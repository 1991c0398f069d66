import { render, type VNode } from "preact";

/** The parts of a figure that a script draws anew, by the names that the build gave them. */
export interface FigureParts {
  /** Returns the element of a part; throws where there is none. */
  readonly element: (name: string) => HTMLElement;
  /** Draws a part: the first drawing takes the place of what the build wrote; the focus goes back to the head that sorts. */
  readonly draw: (name: string, tree: VNode | null) => void;
}

/** Returns the parts of a figure. */
export function createFigureParts(figure: HTMLElement): FigureParts {
  const drawn = new Set<string>();
  const element = (name: string): HTMLElement => {
    const part = figure.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`no part ${name}`);
    return part;
  };
  return {
    element,
    draw: (name, tree) => {
      const root = element(name);
      const { activeElement } = document;
      const column = root.contains(activeElement) ? activeElement?.getAttribute("data-column") : null;
      if (!drawn.has(name)) root.textContent = "";
      drawn.add(name);
      render(tree, root);
      if (column) root.querySelector<HTMLElement>(`[data-column="${column}"]`)?.focus();
    }
  };
}
