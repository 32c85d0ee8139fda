// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateFileDetectUploadUrlInput, CreateFileDetectUploadUrlOutput } from "@cloudseal/alibaba-sas";

export const createFileDetectUploadUrlInput_parameters = { Type: 0 } satisfies CreateFileDetectUploadUrlInput;

export const createFileDetectUploadUrlOutput_example1 = {
  RequestId: "09969D2C-4FAD-429E-BFBF-9A60DEF8BF6F",
  UploadUrlList: [
    {
      PublicUrl: "http://example.com",
      InternalUrl: "http://example.com",
      Expire: "1658562101370",
      Context: {
        AccessId: "LTAI4G1mgPbjvGQuiV1X****",
        Policy: "eyJleHBpcmF0aW9uIjoiMjAyMi0wNy0yM1QxMDo1ODoxMC****",
        Signature: "wDhPgVdnY/bkKFYcYFl+4crl****",
        OssKey: "1/2022/06/23/15/41/16559701077444693a0c6-33b2-4cc2-a99f-9f38b8b8****",
      },
      FileExist: false,
      HashKey: "0a212417e65c26ff133cfff28f6c****",
      Code: "200",
      Message: "successful",
    },
  ],
} satisfies CreateFileDetectUploadUrlOutput;
