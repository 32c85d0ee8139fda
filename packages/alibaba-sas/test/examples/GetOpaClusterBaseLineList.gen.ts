// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetOpaClusterBaseLineListOutput } from "@cloudseal/alibaba-sas";

export const getOpaClusterBaseLineListOutput_example1 = {
  Data: [
    {
      ClassKey: "identification",
      NameKey: "identification",
      ItemKey: "duplicate_uid",
      Alias: "Make sure there are no duplicate usernames or UIDs",
    },
  ],
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "C2F2A020-1CAB-5F52-8CAF-B2ACDDFAC247",
} satisfies GetOpaClusterBaseLineListOutput;
