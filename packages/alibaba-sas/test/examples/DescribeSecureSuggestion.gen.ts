// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeSecureSuggestionInput, DescribeSecureSuggestionOutput } from "@cloudseal/alibaba-sas";

export const describeSecureSuggestionInput_parameters = {
  CalType: "home_security_score",
  Lang: "zh",
  Source: 0,
  SourceIp: "192.168.XX.XX",
} satisfies DescribeSecureSuggestionInput;

export const describeSecureSuggestionOutput_example1 = {
  RequestId: "676F80E3-4B3F-43DA-9CBB-5FF79F202AA2",
  TotalCount: 15,
  Suggestions: [
    {
      Points: 40,
      SuggestType: "SS_ALARM",
      Detail: [
        {
          Title: "Website tamper-proofing capability not configured",
          Description:
            "Malicious tampering of Web pages will affect your normal access to web page content, and may also lead to serious economic losses, brand losses, and even political risks. The webpage tamper-proof service can monitor the website directory in real time and restore the tampered files or directories through backup, so as to ensure that the website information of important systems is not tampered with maliciously and prevent the occurrence of horse hanging, black chain, illegal implantation of terrorist threats, pornography and other content.",
          SubType: "REINFORCE_WEB_LOCK",
        },
      ],
    },
  ],
} satisfies DescribeSecureSuggestionOutput;
