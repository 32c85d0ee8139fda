import type { Layout } from "./layout.js";

export const alibaba: Layout = {
  vendor: "alibaba",
  recognise: () => 0,
  read: () => {
    throw new Error("not written yet");
  },
};
