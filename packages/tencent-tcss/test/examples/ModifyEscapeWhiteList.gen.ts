// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyEscapeWhiteListOutput } from "@cloudseal/tencent-tcss";

export const modifyEscapeWhiteListOutput_example1 = {
  RequestId: "29b37d86-f63d-43d1-b21a-640e82965198",
} satisfies ModifyEscapeWhiteListOutput;
