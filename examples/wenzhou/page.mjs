// The words of the Wenzhou report page, in both languages, and which figure follows which paragraph. Figures are examples of their own:
// "bullet/plan-2022" is examples/bullet/plan-2022.json. `{quote:id}` puts in a quotation from the report by the id of its fact.

export const page = {
  title: {
    zh: "温州制造业与民营经济高质量发展大会：已知的数与未知的数",
    en: "Wenzhou's conference on manufacturing and the private economy: what is known and what is not",
  },
  lede: {
    zh: "2022年4月27日上午，温州召开全市制造业与民营经济高质量发展大会暨“两个健康”再深化推进会。本页只用会议报道和可查的公开数据作图：每个数都注明来源，没有公布的就写明没有公布。",
    en: "On the morning of 27 April 2022 Wenzhou held a citywide conference on the high-quality development of manufacturing and the private economy, together with a meeting on the \"Two Healths\" (healthy development of the non-public economy and healthy growth of those in it). This page draws only on the report of that day and on public figures that can be looked up. Every number names its source, and what was not disclosed is said to be so.",
  },
  sections: [
    {
      heading: { zh: "签了多少授信", en: "How much credit was agreed" },
      paragraphs: [
        {
          zh: "报道说，会上10家银行“分别与我市10家产业集群代表举行了总计1000亿元的银企银项授信签约”。授信是约定的额度，不是已经发放的贷款；报道没有点名银行和集群，也没有给出每一对的金额、期限和利率，所以这里只写总数，不拆分。",
          en: "The report says that ten banks signed credit lines with ten representatives of industrial clusters, \"1000亿元\" (CNY 100 billion) in all. A credit line is an amount agreed, not a loan paid out. The report names neither the banks nor the clusters and gives no amount, term or rate for any pair, so only the total is shown here and nothing is split.",
        },
      ],
      figures: ["kpi/conference"],
    },
    {
      heading: { zh: "今年要做的事", en: "What was to be done that year" },
      paragraphs: [
        {
          zh: "市委书记刘小涛在会上要求，围绕“稳预期、增信心、明方向、促共富”，“抓好今年43项重点、20条新清单落地落实”。20条是在43项之内还是之外，报道没有说，两个数不能相加。各项的名称、责任单位和进度也没有公布。",
          en: "Liu Xiaotao, secretary of the municipal Party committee, asked that \"this year's 43 key items and 20 items on a new list\" be carried out. Whether the 20 are among the 43 is not said, so the two must not be added. Names, owners and progress of the items were not published either.",
        },
      ],
      figures: ["waffle/wenzhou-tasks"],
    },
    {
      heading: { zh: "两个万亿级集群，离万亿还有多远", en: "Two clusters on the way to a trillion yuan" },
      paragraphs: [
        {
          zh: "刘小涛提出，“聚焦培育传统支柱产业、新兴主导产业两大万亿级产业集群”。报道没有给出集群的现值、口径和目标年份。2024年1月中国网的报道说，2023年传统支柱产业总产值超9000亿元，口径是全部企业；新兴主导产业产值超6500亿元，口径是规模以上企业。两个口径不同，产业也有重叠，既不能比大小，也不能相加；“万亿级”的口径没有公布，因此图上只画出量级，不算差距。",
          en: "Liu spoke of cultivating \"two trillion-yuan-level industrial clusters\": traditional pillar industries and emerging leading industries. The report gives neither their present size, nor how it is measured, nor by when. In January 2024 China.com.cn reported that in 2023 the traditional industries' output exceeded CNY 900 billion, counting firms of all sizes, and the emerging ones' CNY 650 billion, counting firms above designated size. The two are measured differently and overlap, so they can be neither compared nor added. How the trillion is measured is not stated, so the figure shows its order of magnitude and computes no gap.",
        },
        {
          zh: "口径、单位和期限都一致，因而可以算差距的，是数字经济核心产业增加值：2023年为689.2亿元，“十四五”目标是2025年达到1000亿元，2027年的计划是1100亿元。",
          en: "Where measure, unit and date do agree, a gap can be computed: value added of the core industries of the digital economy was CNY 68.92 billion in 2023; the target for 2025 is CNY 100 billion, and the plan for 2027 is CNY 110 billion.",
        },
      ],
      figures: ["cluster-trajectory/wenzhou-clusters", "cluster-trajectory/wenzhou-digital"],
    },
    {
      heading: { zh: "计划与结果", en: "Plan and result" },
      paragraphs: [
        {
          zh: "全市年度计划的执行情况由温州市发展和改革委员会公布。2022年工业总产值与计划持平，经济增速和预算收入增速没有达到计划。2024年上半年的结果与全年计划放在一起，只说明进度快慢，不等于全年完成情况。",
          en: "How the city's annual plans turn out is published by its Development and Reform Commission. In 2022 gross industrial output equalled the plan, while growth of the economy and of budget revenue fell short. Setting the first half of 2024 against the plan for the year shows pace, not the outcome of the year.",
        },
      ],
      figures: ["bullet/plan-2022", "bullet/plan-2024h1"],
    },
    {
      heading: { zh: "报道点到的企业梯队", en: "The tiers of enterprises that the report names" },
      paragraphs: [
        {
          zh: "报道点到头部企业、“专精特新”企业、“小巨人”、单项冠军，以及上规、上市，并提出“实施优质企业梯度培育‘榕树计划’”。榕树计划分哪几层、各有多少家，报道没有给出。下图用的是2023年6月公布的三个层级；各层是否互相包含，来源没有说明，所以不写转化率，也不相加。",
          en: "The report mentions leading enterprises, specialized and innovative (\"专精特新\") enterprises, \"little giants\", single champions, and enterprises reaching designated size or going public, and calls for the graded cultivation of quality enterprises under the Banyan Plan (榕树计划). Which tiers the plan has, and how many enterprises stand on each, it does not say. The figure uses three tiers published in June 2023. The source does not say whether they contain one another, so no conversion rate is given and nothing is added up.",
        },
        {
          zh: "其中国家级专精特新“小巨人”企业的数，能从几次公布的数里理出来：2021年7月累计21家，同年9月又有31家入选，2023年6月累计107家。第四批的55家没有直接公布，是两次累计数相减得出的。",
          en: "For the national \"little giants\" several published counts fit together: 21 in all by July 2021, 31 more that September, and 107 in all by June 2023. The 55 of the fourth batch were not published as such; they are the difference between two cumulative counts.",
        },
      ],
      figures: ["tier-pyramid/wenzhou-tiers", "waterfall/wenzhou-little-giants"],
    },
    {
      heading: { zh: "有日期的项目", en: "Projects with a date" },
      paragraphs: [
        {
          zh: "会上为民间投资十佳项目授牌，但名单没有公布。下面两幅图是公开报道过签约或开工时间的项目，一幅看时间，一幅看金额。它们与十佳项目不是同一份名单；金额都是公布的计划总投资，不是到位资金。",
          en: "The conference honoured ten private-investment projects, but no list was published. The two figures show projects whose signing or start has been reported, by date and by amount. They are not the list of the ten, and every amount is announced total investment, not money paid in.",
        },
      ],
      figures: ["project-timeline/wenzhou-projects", "ranking/wenzhou-projects"],
    },
    {
      heading: { zh: "87个省重点项目，做的是什么", en: "What the 87 provincial key projects are" },
      paragraphs: [
        {
          zh: "会后十七天公布的数是完整的一份：2022年温州列入浙江省重点建设计划的项目87个，按类别分得清清楚楚。交通和社会民生合计59个，先进制造业4个。",
          en: "One set of numbers, published seventeen days after the conference, is complete: in 2022 Wenzhou had 87 projects in the province's plan for key construction, and each has its kind. Transport and social services make up 59 of them, advanced manufacturing 4.",
        },
      ],
      figures: ["composition/wenzhou-key-projects"],
    },
    {
      heading: { zh: "十二个县（市、区），已知的有两个", en: "Of twelve divisions, two are known" },
      paragraphs: [
        {
          zh: "报道只点到平阳县一个地方，没有给出任何分县（市、区）的数。能查到的也不全：2022年2月公布的43家省级隐形冠军企业，公布时只写明乐清11家、永嘉9家，其余10地合计23家，各有多少没有分列。没有分列的，图上留空，不当作零。",
          en: "The report names one county, Pingyang, as a speaker, and gives no number for any division. What can be found is incomplete too: of the 43 provincial hidden champions published in February 2022, 11 are said to be in Yueqing and 9 in Yongjia; the other ten divisions have 23 together, not split. What is not split stays empty in the figure; it is not zero.",
        },
      ],
      figures: ["tile-map/wenzhou-hidden-champions"],
    },
  ],
  absences: {
    heading: { zh: "报道没有给出的", en: "What the report does not give" },
    ids: ["absent.output", "absent.clusterBase", "absent.bankNames", "absent.creditSplit", "absent.projectList", "absent.tierCounts", "absent.banyan", "absent.taskDetail", "absent.districts"],
  },
  colophon: {
    zh: "报道全文见意大利侨网2022年4月28日《温州:打造具有国际竞争力的先进制造业基地》，原载温州新闻客户端。引文照录原文。图由 banyan-charts 绘制，每幅 SVG 都带着自己的数据，可用 banyan-charts extract 取出。",
    en: "The report was published by 意大利侨网 (qwitaly.com) on 28 April 2022 under the title 《温州:打造具有国际竞争力的先进制造业基地》, originally on the Wenzhou News app. Quotations are from it; the English renderings are ours. The figures are drawn with banyan-charts; each SVG carries its own data, which banyan-charts extract takes out again.",
  },
};
