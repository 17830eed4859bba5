import hundreds from "../examples/waffle/hundreds.json";
import itemsByGroup from "../examples/waffle/items-by-group.json";
import itemsByState from "../examples/waffle/items-by-state.json";
import itemsUnknown from "../examples/waffle/items-unknown.json";
import longList from "../examples/waffle/long-list.json";
import oneList from "../examples/waffle/one-list.json";
import panelsHard from "../examples/waffle/panels-hard.json";
import wenzhouKeyProjects from "../examples/waffle/wenzhou-key-projects.json";
import wenzhouTasks from "../examples/waffle/wenzhou-tasks.json";
import { chartMeta, type ChartStory } from "./meta.js";

export default { title: "图表 Charts/项目 Projects/方格图 waffle", id: "waffle", ...chartMeta("waffle") };

export const Playground: ChartStory = { name: "试一试 Playground", args: wenzhouKeyProjects };
export const WenzhouKeyProjects: ChartStory = { name: "温州省重点项目 Key projects of Wenzhou", args: wenzhouKeyProjects };
export const WenzhouTasks: ChartStory = { name: "43项重点与20条新清单 43 key items, 20 new", args: wenzhouTasks };
export const ItemsByState: ChartStory = { name: "按状态 By state", args: itemsByState };
export const ItemsByGroup: ChartStory = { name: "按方面与状态 By field and state", args: itemsByGroup };
export const ItemsUnknown: ChartStory = { name: "状态未知 State unknown", args: itemsUnknown };
export const OneList: ChartStory = { name: "一个清单 One list", args: oneList };
export const LongList: ChartStory = { name: "很长的一组 A long group", args: longList };
export const Hundreds: ChartStory = { name: "每格100家 100 a cell", args: hundreds };
export const PanelsHard: ChartStory = { name: "疑难数值 Hard cases", args: panelsHard };
