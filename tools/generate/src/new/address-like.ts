import type { Json } from "../spec-file.js";

/** The likely address of an operation's page: that of another operation's with this one's name in it. */
export function addressLike(operations: readonly Json[], name: string): string {
  for (const { operationId = "", "x-cloudseal": extension } of operations) {
    const url: string = extension?.page?.url ?? "";
    if (url.includes(operationId)) return url.replace(operationId, name);
    if (url.includes(operationId.toLowerCase())) return url.replace(operationId.toLowerCase(), name.toLowerCase());
  }
  return "https://todo.invalid/";
}
