import chinaAims2025 from "../examples/tier-pyramid/china-aims-2025.json";
import hardCases from "../examples/tier-pyramid/hard-cases.json";
import oneTier from "../examples/tier-pyramid/one-tier.json";
import pairBreak from "../examples/tier-pyramid/pair-break.json";
import pairNested from "../examples/tier-pyramid/pair-nested.json";
import sevenTiers from "../examples/tier-pyramid/seven-tiers.json";
import twentyTiers from "../examples/tier-pyramid/twenty-tiers.json";
import wenzhouTiers from "../examples/tier-pyramid/wenzhou-tiers.json";
import wenzhouTwoDates from "../examples/tier-pyramid/wenzhou-two-dates.json";
import { chartMeta, type ChartStory } from "./meta.js";

export default { title: "图表 Charts/企业梯队 Tiers/梯队金字塔 tier-pyramid", id: "tier-pyramid", ...chartMeta("tier-pyramid") };

export const Playground: ChartStory = { name: "试一试 Playground", args: wenzhouTiers };
export const WenzhouTiers: ChartStory = { name: "温州各层级 Tiers of Wenzhou", args: wenzhouTiers };
export const WenzhouTwoDates: ChartStory = { name: "温州两个时点 Wenzhou, two dates", args: wenzhouTwoDates };
export const ChinaAims2025: ChartStory = { name: "全国2025年目标 Aims for 2025", args: chinaAims2025 };
export const SevenTiers: ChartStory = { name: "七层，逐层包含 Seven nested tiers", args: sevenTiers };
export const PairNested: ChartStory = { name: "两期对照 Two periods", args: pairNested };
export const PairBreak: ChartStory = { name: "两期口径不同 Two periods, series break", args: pairBreak };
export const OneTier: ChartStory = { name: "只有一层 One tier", args: oneTier };
export const TwentyTiers: ChartStory = { name: "二十层 Twenty tiers", args: twentyTiers };
export const HardCases: ChartStory = { name: "疑难数值 Hard cases", args: hardCases };
