/** What is used of saxen, which comes without types. */
declare module "saxen" {
  type Decode = (text: string) => string;

  /** Reads XML tag by tag. */
  export interface Parser {
    /** Sets the prefixes by which tags and attributes of name spaces are called. */
    ns(prefixes: Readonly<Record<string, string>>): this;
    on(
      event: "openTag",
      listener: (name: string, attributes: () => Readonly<Record<string, string>>, decode: Decode) => void
    ): this;
    on(event: "closeTag" | "cdata", listener: (text: string) => void): this;
    on(event: "text", listener: (text: string, decode: Decode) => void): this;
    on(event: "error", listener: (error: Error) => void): this;
    parse(xml: string): this;
  }
  export const Parser: new () => Parser;
}
