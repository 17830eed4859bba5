import { StrictMode, useState, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { Bullet } from "banyan-charts/react";

// Rows as they come; `fields` says which column is what, and a name that is not a column does not compile.
const rows = [
  { 指标: "地区生产总值增速", 实际: 3.7, 计划: 7 },
  { 指标: "一般公共预算收入增速", 实际: -2.6, 计划: 8 },
];

function Plan(): ReactElement {
  const [hovered, hover] = useState("");
  return (
    <section>
      <Bullet
        data={rows}
        fields={{ label: "指标", value: "实际", target: "计划" }}
        unit="%"
        title="2022年两项增速均未达到计划"
        source={{ name: "温州市发展和改革委员会", title: "2022年计划执行情况", date: "2023-03-24" }}
        basis="official"
        onHover={(detail) => hover(detail?.text ?? "")}
      />
      <p id="hovered">{hovered}</p>
    </section>
  );
}

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <Plan />
  </StrictMode>,
);
