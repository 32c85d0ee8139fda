import { UnknownShape } from "../../reading.js";

/** Levels of arrays in arrays. */
const maxDepth = 64;

/**
 * The data of a PHP file that returns one literal: arrays (`[…]` or `array(…)`), texts in single quotes, numbers, true, false
 * and null. Nothing is run.
 *
 * @throws UnknownShape for anything else in it
 */
export function readPhpLiteral(text: string): unknown {
  const start = text.indexOf("return");
  if (start < 0) throw new UnknownShape("expected a PHP file that returns a literal, found no return");
  return new PhpLiteral(text, start + "return".length).value();
}

class PhpLiteral {
  readonly #text: string;
  #at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  value(depth = 0): unknown {
    if (depth > maxDepth) throw this.#unknown(`at most ${maxDepth} levels`);
    this.#space();
    if (this.#skip("[")) return this.#array("]", depth);
    if (this.#skip("array (") || this.#skip("array(")) return this.#array(")", depth);
    if (this.#skip("'")) return this.#quoted();
    const word = /^[\w.+-]{1,40}/.exec(this.#text.slice(this.#at, this.#at + 40))?.[0] ?? "";
    this.#at += word.length;
    const known = words[word.toLowerCase()];
    if (known !== undefined) return known.value;
    if (!/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(word)) throw this.#unknown("a literal");
    return Number(word);
  }

  /** A list, or an object without a prototype. */
  #array(close: string, depth: number): unknown {
    const list: unknown[] = [];
    const map: Record<string, unknown> = Object.create(null);
    let keyed = false;
    for (;;) {
      this.#space();
      if (this.#skip(close)) return keyed ? map : list;
      const key = this.value(depth + 1);
      this.#space();
      if (this.#skip("=>")) {
        const value = this.value(depth + 1);
        if (key !== list.length) keyed = true;
        list.push(value);
        map[String(key)] = value;
      } else {
        map[String(list.length)] = key;
        list.push(key);
      }
      this.#space();
      if (!this.#skip(",") && this.#text[this.#at] !== close) throw this.#unknown(`, or ${close}`);
    }
  }

  #quoted(): string {
    const parts: string[] = [];
    let from = this.#at;
    for (;;) {
      const character = this.#text[this.#at];
      if (character === undefined) throw this.#unknown("the end of a text");
      if (character === "'") break;
      const escaped = character === "\\" && /['\\]/.test(this.#text[this.#at + 1] ?? "");
      if (escaped) {
        parts.push(this.#text.slice(from, this.#at));
        from = this.#at + 1;
      }
      this.#at += escaped ? 2 : 1;
    }
    parts.push(this.#text.slice(from, this.#at));
    this.#at++;
    return parts.join("");
  }

  #space(): void {
    while (/\s/.test(this.#text[this.#at] ?? "")) this.#at++;
  }

  #skip(word: string): boolean {
    const found = this.#text.startsWith(word, this.#at);
    if (found) this.#at += word.length;
    return found;
  }

  #unknown(expected: string): UnknownShape {
    const line = this.#text.slice(0, this.#at).split("\n").length;
    const found = JSON.stringify(this.#text.slice(this.#at, this.#at + 20));
    return new UnknownShape(`line ${line}: expected ${expected}, found ${found}`);
  }
}

const words: Readonly<Record<string, { value: boolean | null }>> = Object.assign(Object.create(null), {
  true: { value: true },
  false: { value: false },
  null: { value: null },
});
