// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DeleteEscapeWhiteListOutput } from "@cloudseal/tencent-tcss";

export const deleteEscapeWhiteListOutput_example1 = {
  RequestId: "fee1bdb0-c13f-4c65-b567-8e270df211c1",
} satisfies DeleteEscapeWhiteListOutput;
