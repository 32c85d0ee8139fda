// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type {
  UpdateImageRegistryTimingScanTaskInput,
  UpdateImageRegistryTimingScanTaskOutput,
} from "./types.gen.js";

/** What the wire needs of UpdateImageRegistryTimingScanTask. */
export const updateImageRegistryTimingScanTask: TypedRoute<UpdateImageRegistryTimingScanTaskInput, UpdateImageRegistryTimingScanTaskOutput> = {
  name: "UpdateImageRegistryTimingScanTask",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "UpdateImageRegistryTimingScanTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  rateLimit: 20,
  errors: { InvalidParameter: "invalid", ResourceNotFound: "notFound" },
};
