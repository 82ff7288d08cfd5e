/** The part of the reference CommonMark parser that tests read with. */
declare module 'commonmark' {
  interface Node {
    readonly type: string;
    readonly literal: string | null;
  }
  interface NodeWalker {
    next(): { entering: boolean; node: Node } | null;
  }
  export class Parser {
    parse(source: string): { walker(): NodeWalker };
  }
}
