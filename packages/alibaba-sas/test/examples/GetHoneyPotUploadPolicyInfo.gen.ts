// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetHoneyPotUploadPolicyInfoInput, GetHoneyPotUploadPolicyInfoOutput } from "@cloudseal/alibaba-sas";

export const getHoneyPotUploadPolicyInfoInput_parameters = { Lang: "zh" } satisfies GetHoneyPotUploadPolicyInfoInput;

export const getHoneyPotUploadPolicyInfoOutput_example1 = {
  Data: {
    Accessid: "LTAI4G1mgPbjvGQuiV1X****",
    Policy:
      "eyJleHBpcmF0aW9uIjoiMjAyMy0wOS0wMVQwMzoyNTozNS44MzZaIiwiY29uZGl0aW9ucyI6W1siY29udGVudC1sZW5ndGgtcmFuZ2UiLDAsMTA0ODU3NjAwXSxbInN0YXJ0cy13aXRoIiwiJGtleSIsIkhPTkVZUE9UX0ZJTEUvMTc2NjE4NTg5NDEwNDY3NV8xNjkzNTM4NDM1N*****************",
    Signature: "wKPqlFneNTZPn52k2Rz9GTY*****",
    Key: "HONEYPOT_FILE/1766185894104675_169********",
    Host: "https://aegis-update-static-file.oss-cn-hangzhou.aliyuncs.com",
    Expire: "1661443200000",
  },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "8C177095-A734-59B2-9409-7D4F26FF****",
  HttpStatusCode: 200,
} satisfies GetHoneyPotUploadPolicyInfoOutput;
