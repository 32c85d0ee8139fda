// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateJenkinsImageScanTaskInput } from "@cloudseal/alibaba-sas";

export const createJenkinsImageScanTaskInput_parameters = {
  JenkinsEnv: "release",
  SourceIp: "119.136.XX.XX",
} satisfies CreateJenkinsImageScanTaskInput;
