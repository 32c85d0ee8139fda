import type { FaultOptions } from "./fault.js";
import type { FaultKind } from "./fault-kind.js";
import { insteadOrAfter } from "./instead-or-after.js";

const page = "<!DOCTYPE html>\n<html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n";

export const htmlErrorPage: FaultKind<FaultOptions["html-error-page"]> = {
  options: { status: "number", done: "boolean" },
  effect: ({ status = 502, done }) =>
    insteadOrAfter(done, () => ({ status, headers: { "content-type": "text/html" }, body: page })),
};
