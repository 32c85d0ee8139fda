// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListHoneypotPresetInput, ListHoneypotPresetOutput } from "@cloudseal/alibaba-sas";

export const listHoneypotPresetInput_parameters = {
  CurrentPage: 1,
  HoneypotImageName: "ruoyi",
  Lang: "en",
  NodeId: "d892b4fe-af0d-4486-ab2a-8a518045****",
  NodeName: "Node1",
  PageSize: 20,
  PresetName: "mx-rouyi",
} satisfies ListHoneypotPresetInput;

export const listHoneypotPresetOutput_example1 = {
  List: [
    {
      HoneypotImageName: "metabase",
      PresetName: "WebMin-online",
      HoneypotPresetId: "3cc04a47-7229-418c-8101-f10a2887****",
      NodeId: "c94eff5b-ea48-4805-8b7f-e04d3509****",
      ControlNodeName: "node1",
      HoneypotImageDisplayName: "Metabase",
      PresetType: "CUSTOM",
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 55, Count: 20 },
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "0C656B33-0D6B-5953-A26A-D766BD75B44A",
  HttpStatusCode: 200,
} satisfies ListHoneypotPresetOutput;
