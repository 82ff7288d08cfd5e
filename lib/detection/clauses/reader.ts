import { WORD } from '../../english/words';
import { isBase, type View } from '../view';

/** Walks over the tokens of one clause. */
export class Reader {
  i: number;
  please = false;
  negative = false;
  constructor(
    readonly view: View,
    at: number,
    readonly end: number,
  ) {
    this.i = at;
  }
  word(offset = 0): string {
    return this.view.norm[this.i + offset] ?? '';
  }
  bits(offset = 0): number {
    return this.view.bits[this.i + offset] ?? 0;
  }
  /** Skips adverbs, "please" and commas around them. */
  skip(): void {
    for (let n = 0; n < 6 && this.i < this.view.tokens.length; n++) {
      const w = this.word();
      if (w === 'please' || w === 'kindly') this.please = true;
      else if (w === 'not' || w === 'never') this.negative = true;
      else if (w === ',' && (this.word(1) === 'please' || this.word(-1) === 'please')) {
        this.i++;
        continue;
      } else if (
        (!(this.bits() & WORD.adverb) && !/^[a-z]{3,}ly$/.test(w)) ||
        (isBase(this.view, this.i) && w !== 'just' && w !== 'back')
      )
        break;
      this.i++;
    }
  }
}
