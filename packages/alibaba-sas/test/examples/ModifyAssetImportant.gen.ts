// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyAssetImportantInput, ModifyAssetImportantOutput } from "@cloudseal/alibaba-sas";

export const modifyAssetImportantInput_parameters = {
  ImportantCode: 0,
  UuidList: "076a446d-df7d-424c-bdc5-bb5dc7f1****",
} satisfies ModifyAssetImportantInput;

export const modifyAssetImportantOutput_example1 = {
  HttpStatusCode: 200,
  RequestId: "23C85959-1540-514B-93CF-2992C53A1B4F",
  ErrCode: "ServerError",
  Success: true,
  ErrMessage: "ServerError",
} satisfies ModifyAssetImportantOutput;
