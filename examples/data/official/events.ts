import type { DatedEvent } from "../types.js";

/** Dated events of the Two Healths policy that are not figures. */
export const events: readonly DatedEvent[] = [
  {
    id: "twoHealths.launch", period: "2018-10-17", basis: "press", source: "th18",
    label: { zh: "新时代“两个健康”先行区启动创建", en: "Launch of the \"Two Healths\" pilot zone" },
  },
];
