// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAccessKeyLeakDetailInput, DescribeAccessKeyLeakDetailOutput } from "@cloudseal/alibaba-sas";

export const describeAccessKeyLeakDetailInput_parameters = { Id: 389357 } satisfies DescribeAccessKeyLeakDetailInput;

export const describeAccessKeyLeakDetailOutput_example1 = {
  Type: "AccessKey",
  GithubUserPicUrl: "https://avatars.githubusercontent.com/u/26296896?s=48&v=****",
  GithubUser: "Blue00Blue",
  GithubRepoName: "ExamOnline",
  GithubFileType: "Python",
  Remark: "12",
  GithubFileUpdateTime: "2021-07-06T09:49:33",
  WhitelistStatus: "no",
  GithubFileName: "testAkLeak",
  Source: "GitHub",
  GmtModified: "2021-07-06 17:49:39",
  Asset: "云平台",
  DealTime: "2022-01-17 15:47:08",
  RequestId: "79CFF74D-E967-5407-8A78-EE03B925FDAA",
  AccesskeyId: "LTAI4G4VjkC9wenfEvgX****",
  GithubFileUrl: "https://github.com/Blue00Blue/ExamOnline/blob/6c932c10fc3f217783f3937e2b230f79656c18a7/testAk****",
  DealType: "add-whitelist",
  Code:
    "\\n1231 \\nak=LTAI4G4VjkC9wenfEvgX**** \\n12311123 \\nsk1999 \\nsk1999sk1999 \\nsk1999sk1999 \\n\\n\\ntest001 ak hht \\nak=LTAI4G4VjkC9wenfEvgX**** \\nsk=AjEhS9XmnIzllpAx2LxMTMdrTG****",
  GmtCreate: "2021-07-06 17:49:41",
  GithubRepoUrl: "https://github.com/Blue00Blue/ExamOn****",
  TokenValid: 2,
  WhitelistTime: 1689172004478,
} satisfies DescribeAccessKeyLeakDetailOutput;
