import type { IllustrativeSet, InventedRow, ProjectSet, TaskRow } from "../types.js";

const INVENTED: InventedRow = { basis: "illustrative", source: "invented" };
const FIRST = { zh: "甲组", en: "Group A" };
const SECOND = { zh: "乙组", en: "Group B" };
const DESIGN = { zh: "设计", en: "Design" };
const BUILD = { zh: "施工", en: "Construction" };
const TRIAL = { zh: "试产", en: "Trial run" };
const SIGNED = { zh: "签约", en: "Signed" };
const STARTED = { zh: "开工", en: "Started" };
const OUTPUT = { zh: "投产", en: "In production" };

/** Six projects: exact and fuzzy dates, phases, milestones, dependencies, progress, a missing end and a missing amount. */
export const projectPlan: ProjectSet = {
  id: "project-plan",
  label: { zh: "示例项目计划", en: "Project plan, example" },
  unit: "亿元",
  asOf: "2024-09-30",
  generator: { zh: "总投资10至60，每项加10；起止按季、半年、年与月错开", en: "Investment from 10 to 60 in steps of 10; dates set by quarter, half, year and month" },
  absent: "absent.projectList",
  rows: [
    {
      id: "p01", label: { zh: "项目01", en: "Project 01" }, group: FIRST, start: "2022-03-01", end: "2024-03-31", progress: 1, amount: 10, ...INVENTED,
      phases: [{ label: DESIGN, start: "2022-03-01", end: "2022-08-31" }, { label: BUILD, start: "2022-09-01", end: "2024-03-31" }],
      milestones: [{ label: OUTPUT, period: "2024-03-31", status: "actual" }],
    },
    {
      id: "p02", label: { zh: "项目02", en: "Project 02" }, group: FIRST, start: "2023Q1", end: "2025Q2", progress: 0.6, amount: 20, dependsOn: ["p01"], ...INVENTED,
      phases: [
        { label: DESIGN, start: "2023Q1", end: "2023Q2" }, { label: BUILD, start: "2023Q3", end: "2024Q4" },
        { label: TRIAL, start: "2025Q1", end: "2025Q2", status: "projection" },
      ],
    },
    {
      id: "p03", label: { zh: "项目03", en: "Project 03" }, group: FIRST, start: "2024", end: "2025H2", progress: 0.2, amount: 30, dependsOn: ["p02"], ...INVENTED,
      milestones: [{ label: STARTED, period: "2024", status: "actual" }, { label: OUTPUT, period: "2025年下半年", status: "target" }],
    },
    {
      id: "p04", label: { zh: "项目04", en: "Project 04" }, group: SECOND, start: "2023-06", end: "2024-12", progress: 0.4, amount: 40, ...INVENTED,
      milestones: [{ label: SIGNED, period: "2023-06", status: "actual" }],
    },
    { id: "p05", label: { zh: "项目05", en: "Project 05" }, group: SECOND, start: "2025", end: "2027", progress: 0, amount: 50, dependsOn: ["p02", "p04"], ...INVENTED },
    { id: "p06", label: { zh: "项目06", en: "Project 06" }, group: SECOND, start: "2024H1", ...INVENTED, milestones: [{ label: SIGNED, period: "2024-02-29", status: "actual" }] },
  ],
};

const STATES_IN_ORDER = [["done", 18], ["doing", 12], ["todo", 6], ["unknown", 4]] as const;

const tasks = (): readonly TaskRow[] =>
  STATES_IN_ORDER.flatMap(([state, count]) => Array.from({ length: count }, () => state)).map((state, index) => {
    const number = String(index + 1).padStart(2, "0");
    return { label: { zh: `任务${number}`, en: `Task ${number}` }, state, ...INVENTED };
  });

/** Forty tasks in four states, one row each. Not forty-three: no state of the report's items is known. */
export const taskList: IllustrativeSet<TaskRow> & { readonly unit: string } = {
  id: "task-list",
  label: { zh: "任务清单（示意）", en: "Task list, example" },
  unit: "项",
  generator: { zh: "40项：18项完成、12项进行中、6项未开始、4项未知", en: "Forty items: 18 done, 12 under way, 6 not begun, 4 unknown" },
  absent: "absent.taskDetail",
  rows: tasks(),
};
