// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyAttestorInput } from "@cloudseal/alibaba-sas";

export const modifyAttestorInput_parameters = {
  KeyId: "key-********",
  KeyRegionId: "cn-hangzhou",
  KeyVersionId: "key-****",
  Name: "attestor-auto-ad5316",
  Remark: "remark",
  SourceIp: "1.2.XX.XX",
} satisfies ModifyAttestorInput;
