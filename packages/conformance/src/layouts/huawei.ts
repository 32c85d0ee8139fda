import type { Layout } from "./layout.js";

export const huawei: Layout = {
  vendor: "huawei",
  recognise: () => 0,
  read: () => {
    throw new Error("not written yet");
  },
};
