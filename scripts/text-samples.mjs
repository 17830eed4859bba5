// Texts as figures set them, on which the width table is measured against a browser: Chinese, English, mixed.
export const samples = [
  "温州市推进金融服务先进制造业集群", "两大万亿级产业集群目标", "规上工业增加值增长7.4%", "总产值达1.02万亿元", "授信总额1000亿元", "2022年4月27日",
  "9995亿元，距目标还差5亿元", "10213.9亿元", "先进制造业集群（含新能源汽车、新型显示），总产值达1.02万亿元", "“小巨人”企业128家", "专精特新中小企业", "来源：温州市人民政府，2022年4月27日",
  "来源：未注明", "示意数据 · ILLUSTRATIVE", "口径未公布", "因四舍五入，合计可能不等于100%", "按现价计算，年均需增长12.6%", "比上年提高0.7个百分点", "超9000亿元", "约12.3万户",
  "项目投资194.8亿美元", "新增装机6 GWh", "≥9000亿元", "−3.5%（同比）", "2021—2025年", "2025年下半年", "目标 10000亿元", "趋势 9190", "榕树计划·梯度培育", "43项，其中已完成20项",
  "单位：亿元", "其他（合计）", "泛半导体、生命健康、智能装备、激光与光电", "电气产业（传统支柱）", "未公布", "全市①、市区②", "1万亿元以上 ▲ 5.2%", "注：¹ 初步数；² 含规划",
  "Wenzhou's two leading clusters aim at CNY 1 trillion", "CNY 1.02 trillion", "CNY 81 billion", "CNY 100 billion of credit lines agreed", "Source: Wenzhou Municipal Government, 27 April 2022",
  "Source: not stated", "Output of advanced manufacturing clusters", "Value added, year-on-year growth", "up 7.4% on a year earlier", "0.7 percentage points", "not disclosed", "Measure not stated",
  "more than 9,000", "USD 19.48 billion", "at current prices", "Target 2025", "Specialised and innovative enterprises", "Little giant firms", "AVATAR, TYPE, WAVE", "2021–2025", "H1 2022, preliminary",
  "Totals may not add up to 100% because of rounding", "Digital economy and next-generation IT", "Electrical equipment", "Yueqing, Rui'an, Longgang", "Projects done, under way, planned", "12,345.67", "−12.5 pp",
  "5G基站2.4万个", "GDP 8029.8亿元", "R&D投入强度2.5%", "IPO企业（A股）", "Top 10企业", "CATL与FAW合资项目", "A: 温州湾新区, B: 瓯海区", "LED 照明 / OLED 面板", "Q1 2022：1.8万亿元", "Pre-IPO轮融资 CNY 3.2 billion",
];
