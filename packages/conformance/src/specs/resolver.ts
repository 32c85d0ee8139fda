import type { Document, Json } from "./load-specs.js";

/** A value of a spec and where it stands in the operation's own file. */
export interface Located {
  value: Json;
  /** JSON pointer into the operation's file: of the value itself, or of the reference to `service.yaml` that leads to it. */
  pointer: string;
}

/** Follows references inside an operation's file and into its `service.yaml`; no other file is ever read. */
export class Resolver {
  readonly #own: Document;
  readonly #service: Document;

  constructor(own: Document, service: Document) {
    this.#own = own;
    this.#service = service;
  }

  /** What a place holds, past references. Siblings of a reference stay. */
  resolve({ value, pointer }: Located, inService = false): Located & { inService: boolean } {
    let siblings: Json = {};
    for (let hops = 0; typeof value?.$ref === "string" && hops < 64; hops++) {
      const { $ref, ...others } = value;
      siblings = { ...others, ...siblings };
      const [file = "", fragment = ""] = $ref.split("#");
      if (file !== "" && !/^(?:\.\/)?service\.yaml$/.test(file)) return { value: {}, pointer, inService };
      inService ||= file !== "";
      const { root } = inService ? this.#service : this.#own;
      if (!inService) pointer = fragment;
      value = parsePointer(fragment).reduce(
        (at: Json, step) => (Object.hasOwn(at ?? {}, step) ? at[step] : undefined),
        root,
      );
    }
    if (Object.keys(siblings).length > 0) value = { ...value, ...siblings };
    return { value: value ?? {}, pointer, inService };
  }
}

/** The steps of a JSON pointer. @see https://www.rfc-editor.org/rfc/rfc6901 */
export const parsePointer = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** A JSON pointer, longer by some steps. */
export const point = (pointer: string, ...steps: (string | number)[]): string =>
  pointer + steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
