import { readFileSync } from "node:fs";
import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { PageError } from "../page-error.js";
import type { Json } from "./json.js";
import { parsePointer } from "./pointer.js";

/** A spec file, with the lines of its members. */
export class Document {
  readonly path: string;
  /** As a person calls it: the path from where the command runs. */
  readonly name: string;
  readonly root: Json;
  readonly #yaml: ReturnType<typeof parseDocument>;
  readonly #lines = new LineCounter();

  /** @throws PageError if it cannot be read as YAML */
  constructor(path: string, name: string) {
    this.path = path;
    this.name = name;
    this.#yaml = parseDocument(readFileSync(path, "utf8"), { lineCounter: this.#lines });
    const [error] = this.#yaml.errors;
    if (error)
      throw new PageError(
        `${name}:${this.#lines.linePos(error.pos[0]).line} is not YAML: ${error.message.split("\n")[0]}`,
      );
    this.root = this.#yaml.toJS({ maxAliasCount: 0 });
    if (typeof this.root !== "object" || this.root === null) throw new PageError(`${name} is not an OpenAPI document`);
  }

  /** The line of the member at a JSON pointer, or of the nearest that is there. */
  lineOf(pointer: string): number {
    const steps = parsePointer(pointer);
    for (let depth = steps.length; depth > 0; depth--) {
      const parent = depth === 1 ? this.#yaml.contents : this.#yaml.getIn(steps.slice(0, depth - 1), true);
      const step = steps[depth - 1] as string;
      const node = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === step)?.key
        : this.#yaml.getIn([...steps.slice(0, depth - 1), Number(step)], true);
      if (isNode(node) && node.range) return this.#lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}
