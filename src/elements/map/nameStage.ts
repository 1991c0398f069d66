/** Makes a map one tab stop with a name. */
export function nameStage(stage: HTMLElement, label: string): void {
  stage.tabIndex = 0;
  stage.setAttribute("role", "application");
  stage.setAttribute("aria-label", label);
}
