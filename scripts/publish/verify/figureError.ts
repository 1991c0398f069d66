/** The name of a figure does not say which figure is meant. */
export class FigureError extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = "FigureError";
  }
}
