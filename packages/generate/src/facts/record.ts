/**
 * What is known of a service's operations from the vendor's machine-readable definitions, as `facts.json` has it: names,
 * types, codes, numbers and payloads, no sentences. One operation a line; a tool writes it, no person.
 */
export interface Facts {
  service: string;
  version: string;
  /** What was read, by the short name that records use. */
  sources: Record<string, Source>;
  /** Members of the types that operations share, by the vendor's name. */
  types?: Record<string, Field[]>;
  operations: Record<string, OperationFacts>;
}

/** A definition that a vendor publishes. */
export interface Source {
  /** `<owner>/<name>` of the repository it was read from. */
  repository: string;
  commit: string;
  /** Date of the commit: `2026-08-21`. */
  at: string;
  licence: string;
  /** What it tells: `structure`, `widths`, `errors`, `examples`, … */
  tells: string[];
}

/** How far a record was checked. A record is never `verified`: that takes a person. */
export type Tier = "checked" | "drafted";

/** One operation. */
export interface OperationFacts {
  tier: Tier;
  /** Why it is drafted only. */
  why?: string;
  /** Short names of the sources that tell of it. */
  from: string[];
  /** Date of the newest of them. */
  at: string;
  /** Method in capitals: the one that the client uses. */
  method: string;
  path: string;
  /** Set if the vendor announces its end. */
  deprecated?: true;
  /** What the vendor's own metadata says the operation does; absent where only its verb would tell. */
  nature?: "read" | "write" | "readAndWrite";
  /** The vendor's number of the group it stands in. */
  group?: number;
  /** Whether it is known on the vendor's international site too. */
  international?: boolean;
  /** Inputs, each with its place. */
  parameters?: Field[];
  /** Name of the type in `types` that is the body. */
  body?: string;
  /** Members of the result; the request id is among them only where it is not the vendor's usual one. */
  output?: Field[];
  /**
   * Set if the result is not an object with these members: a bare list (then `output` is one member, its list), a bare
   * text, or bytes (without `output`).
   */
  returns?: "list" | "text" | "bytes";
  /** Documented error codes. */
  errors?: { code: string; status?: number }[];
  /** The vendor's own payloads: inputs, and bodies of successes. */
  examples?: { input?: unknown; output?: unknown }[];
  pages?: {
    page?: string;
    offset?: string;
    token?: string;
    next?: string;
    size?: string;
    items: string[];
    total?: string;
  };
  /** Permissions, only where a document of the vendor names this operation. */
  permissions?: string[];
}

/** An input, a member of a type, or of a result. */
export interface Field {
  name: string;
  type: FieldType;
  /** Type of the items of an array, or of the values of a map; those that are lists or maps say what they hold in turn. */
  items?: FieldType | ItemType;
  /** Members of an object, of the items of a list, or of the values of a map: of the innermost, if lists hold lists. */
  fields?: Field[];
  /** Name of the type in `types` that takes the place of `fields`. */
  ref?: string;
  in?: "query" | "form" | "path" | "header" | "body";
  /** How a list or an object in the query or in a form is written. */
  style?: "flat" | "json" | "simple";
  /** Of an input. */
  required?: true;
  /** Of a result: certain to come. */
  certain?: true;
  nullable?: true;
  deprecated?: true;
  /** Codes of a value list, as texts. The list is open. */
  values?: string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  format?: string;
  default?: string;
  /** A value that the vendor shows, as text. */
  example?: string;
}

/** Items that are lists or maps themselves. */
export interface ItemType {
  type: "array" | "map";
  items: FieldType | ItemType;
}

export type FieldType =
  | "string"
  | "boolean"
  | "int32"
  | "int64"
  | "uint64"
  | "float"
  | "double"
  /** A number whose width no source tells. */
  | "number"
  | "object"
  | "array"
  | "map"
  | "any";
