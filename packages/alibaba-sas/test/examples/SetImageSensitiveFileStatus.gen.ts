// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { SetImageSensitiveFileStatusInput, SetImageSensitiveFileStatusOutput } from "@cloudseal/alibaba-sas";

export const setImageSensitiveFileStatusInput_parameters = {
  ImageUuids: "f382fccd88b94c5c8c864def6815b854,ac32fccd88b94c5c8c864def6815bo9z",
  SensitiveFileKey: "pem",
  Status: 0,
} satisfies SetImageSensitiveFileStatusInput;

export const setImageSensitiveFileStatusOutput_example1 = {
  Data: { Id: 18551n },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "20456DD5-5CBF-5015-9173-12CA4246****",
} satisfies SetImageSensitiveFileStatusOutput;
