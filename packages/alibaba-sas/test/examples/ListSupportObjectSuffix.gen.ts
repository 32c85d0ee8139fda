// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListSupportObjectSuffixOutput } from "@cloudseal/alibaba-sas";

export const listSupportObjectSuffixOutput_example1 = {
  RequestId: "571B2642-BF51-5BDD-906B-D2340DB9****",
  Data: [".asp"],
} satisfies ListSupportObjectSuffixOutput;
