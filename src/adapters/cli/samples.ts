const json = (value: object): string => JSON.stringify(value, null, 2) + "\n";

const source = { zh: "示例数据，仅供演示", en: "Sample data, for demonstration only" };

const bullet = {
  $schema: "https://unpkg.com/banyan-charts/dist/schema.json",
  type: "bullet",
  title: { zh: "五个集群中三个达到全年目标", en: "Three of five clusters met the target of the year" },
  subtitle: { zh: "集群甲至戊，产值与目标，2025年", en: "Clusters A to E, output against target, 2025" },
  unit: "亿元",
  goodWhen: "higher",
  basis: "illustrative",
  source,
  data: [
    { label: { zh: "集群甲", en: "Cluster A" }, value: 1280, target: 1200 },
    { label: { zh: "集群乙", en: "Cluster B" }, value: 950, target: 1000 },
    { label: { zh: "集群丙", en: "Cluster C" }, value: 640, target: 600 },
    { label: { zh: "集群丁", en: "Cluster D" }, value: 410, target: 400 },
    { label: { zh: "集群戊", en: "Cluster E" }, value: null, target: 300 },
  ],
};

const halfYear = {
  $schema: "https://unpkg.com/banyan-charts/dist/schema.json",
  type: "bullet",
  title: { zh: "上半年各项指标与全年目标", en: "Measures of the first half against the targets of the year" },
  subtitle: { zh: "园区甲，2025年上半年", en: "Park A, first half of 2025" },
  goodWhen: "higher",
  basis: "illustrative",
  source,
  data: [
    { label: { zh: "工业总产值", en: "Gross industrial output" }, value: "512亿元", target: "1000亿元", period: "2025H1", targetPeriod: "2025" },
    { label: { zh: "新增企业", en: "New enterprises" }, value: "86家", target: "150家", period: "2025H1", targetPeriod: "2025" },
    { label: { zh: "研发投入占比", en: "Share of research and development" }, value: "3.1%", target: "3.0%", period: "2025H1", targetPeriod: "2025" },
  ],
};

// A BOM, so that Excel reads the Chinese when the table is opened to be changed.
const table = `\uFEFF${["集群,产值（亿元）,目标（亿元）", "集群甲,1280,1200", "集群乙,950,1000", "集群丙,640,600", "集群丁,410,400", "集群戊,未公布,300"].join("\r\n")}\r\n`;

const readme = `# 从这里开始 · Start here

数据均为示意，请换成自己的。All numbers are invented; put your own in their place.

| 文件 file | 内容 content |
|---|---|
| \`data.csv\` | 表格，可用 Excel 打开修改 · a table, opens in Excel |
| \`bullet.json\`, \`half-year.json\` | 两张图的规格 · the specs of two figures |

先进入这个文件夹再运行；还没有装过的，先运行 \`npm install banyan-charts\`。Run these in this folder, after \`npm install banyan-charts\` where it is not installed yet.

\`\`\`sh
npx banyan-charts render bullet.json -o bullet.png --scale 2
npx banyan-charts render data.csv --type bullet --field label=集群 --field value=产值 --field target=目标 --title 产值与目标 --source 示例 --basis illustrative -o data.svg
npx banyan-charts check bullet.json half-year.json
npx banyan-charts render bullet.json --locale en --theme print -o bullet-en.svg
\`\`\`
`;

/** The files of `init`, by name. Invented numbers under neutral names. */
export const sampleFiles: Readonly<Record<string, string>> = { "data.csv": table, "bullet.json": json(bullet), "half-year.json": json(halfYear), "README.md": readme };
