import type { Surface } from '../surface';

/** Writes text over the selection; true when the editor took it. */
export type Write = (surface: Surface, text: string) => boolean;

/** Asks the editor to undo its last step. */
export type Undo = (element: HTMLElement) => void;

/** How one family of editors takes a replacement. Found by attributes: no page script is run. */
export interface Editor {
  readonly id: string;
  /** True when `element` is an editor of this family. */
  readonly owns: (element: HTMLElement) => boolean;
  /** Milliseconds the editor needs beyond a frame to see a new selection. */
  readonly settle: number;
  /** Changes closer together than this become one step of its history; ours must be its own. */
  readonly quiet?: number;
  /** Tried in order until one is taken; the next only runs when nothing has changed. */
  readonly writes: readonly { readonly name: string; readonly write: Write }[];
  /** Tried in order to take a wrong result back. */
  readonly undoes: readonly Undo[];
}
