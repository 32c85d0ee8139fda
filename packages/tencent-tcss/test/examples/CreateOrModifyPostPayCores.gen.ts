// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateOrModifyPostPayCoresOutput } from "@cloudseal/tencent-tcss";

export const createOrModifyPostPayCoresOutput_example1 = {
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
} satisfies CreateOrModifyPostPayCoresOutput;
