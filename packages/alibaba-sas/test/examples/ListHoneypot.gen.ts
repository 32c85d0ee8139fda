// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListHoneypotInput, ListHoneypotOutput } from "@cloudseal/alibaba-sas";

export const listHoneypotInput_parameters = {
  CurrentPage: 1,
  HoneypotName: "mx-rouyi",
  NodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
  NodeName: "honeypot_master",
  PageSize: 20,
} satisfies ListHoneypotInput;

export const listHoneypotOutput_example1 = {
  List: [
    {
      HoneypotId: "76c2a1c72ef259777d96d55a7834e5f5d98f85666c49f76ad9caa447d8b7****",
      HoneypotName: "mx-rouyi",
      ControlNodeName: "0804-pre",
      HoneypotImageName: "tcp_proxy",
      PresetId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
      State: ["running"],
      HoneypotImageDisplayName: "MongoDB",
      NodeId: "c94eff5b-ea48-4805-8b7f-e04d3509b117",
      HoneypotImageId: "sha256:eca5ced3757e46c24701e9ced4e652f2d730262d5685a4e001da22c4fb418fd4",
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 69, Count: 2 },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "C80AFF1F-CC20-502C-A4D4-F5433E529B69",
  HttpStatusCode: 200,
} satisfies ListHoneypotOutput;
