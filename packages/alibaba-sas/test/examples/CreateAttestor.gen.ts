// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateAttestorInput } from "@cloudseal/alibaba-sas";

export const createAttestorInput_parameters = {
  KeyId: "2e81355b-f8e7-4090-8082-a8f8124a****",
  KeyRegionId: "cn-hangzhou",
  KeyVersionId: "8d7c9c91-57ce-4cf4-a959-1e700e13****",
  Name: "attestor-auto-ad5316",
  Remark: "attestor",
  SourceIp: "192.168.XX.XX",
} satisfies CreateAttestorInput;
