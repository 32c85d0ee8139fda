// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DeleteReverseShellWhiteListsOutput } from "@cloudseal/tencent-tcss";

export const deleteReverseShellWhiteListsOutput_example1 = {
  RequestId: "15cf63db-11a9-4885-b1a3-211dd54b83b7",
} satisfies DeleteReverseShellWhiteListsOutput;
