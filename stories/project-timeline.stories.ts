import century from "../examples/project-timeline/century.json";
import denseMilestones from "../examples/project-timeline/dense-milestones.json";
import fuzzy from "../examples/project-timeline/fuzzy.json";
import longestLabel from "../examples/project-timeline/longest-label.json";
import missing from "../examples/project-timeline/missing.json";
import one from "../examples/project-timeline/one.json";
import plan from "../examples/project-timeline/plan.json";
import sixty from "../examples/project-timeline/sixty.json";
import wenzhouProjects from "../examples/project-timeline/wenzhou-projects.json";
import { chartMeta, type ChartStory } from "./meta.js";

export default { title: "图表 Charts/项目 Projects/项目时间线（甘特图 Gantt） project-timeline", id: "project-timeline", ...chartMeta("project-timeline") };

export const Playground: ChartStory = { name: "试一试 Playground", args: plan };
export const WenzhouProjects: ChartStory = { name: "四个公开报道的项目 Four reported projects", args: wenzhouProjects };
export const Plan: ChartStory = { name: "进度与前后关系 Progress and dependencies", args: plan };
export const Fuzzy: ChartStory = { name: "模糊的日期 Fuzzy dates", args: fuzzy };
export const One: ChartStory = { name: "只有一个 One project", args: one };
export const Missing: ChartStory = { name: "未公布 Missing", args: missing };
export const DenseMilestones: ChartStory = { name: "密集的节点 Dense milestones", args: denseMilestones };
export const LongestLabel: ChartStory = { name: "最长的文字 Longest words", args: longestLabel };
export const Century: ChartStory = { name: "一百年 A century", args: century };
export const Sixty: ChartStory = { name: "六十个项目 Sixty projects", args: sixty };
