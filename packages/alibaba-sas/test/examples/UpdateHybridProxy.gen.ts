// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdateHybridProxyInput } from "@cloudseal/alibaba-sas";

export const updateHybridProxyInput_parameters = {
  ProxyUuid: "inet-proxy-14bbbb37-c4b9-4e86-83bd-137a940a6ec4",
} satisfies UpdateHybridProxyInput;
