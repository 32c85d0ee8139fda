// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UploadedHoneyPotFileInput, UploadedHoneyPotFileOutput } from "@cloudseal/alibaba-sas";

export const uploadedHoneyPotFileInput_parameters = {
  FileKey: "HONEYPOT_FILE/1601097845544644_********",
  FileName: "trojan.zip",
  FileType: "application/zip",
  HoneypotImageName: "ruoyi",
  Lang: "zh",
  NodeId: "cc427e14-f257-4670-9d2b-d83bbbe*****",
  TemplateExtra:
    '{\\\\"help\\\\":\\\\".zip\\\\",\\\\"label\\\\":\\\\"file\\\\",\\\\"type\\\\":\\\\"file\\\\",\\\\"key\\\\":\\\\"ftpfiles.zip\\\\"}',
} satisfies UploadedHoneyPotFileInput;

export const uploadedHoneyPotFileOutput_example1 = {
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "427F89F8-6DFE-57CC-9593-3487CA93****",
  HttpStatusCode: 200,
} satisfies UploadedHoneyPotFileOutput;
