import type { Source } from "../types.js";

/**
 * Where the public figures were read. An address stands only where it is the publisher's own page or a plain news site;
 * what was read in a re-hosted copy names the publisher and is marked `copy`.
 */
export const publicSources = {
  plan15: {
    name: { zh: "温州市发展和改革委员会", en: "Wenzhou Municipal Development and Reform Commission" },
    title: "2015年计划执行情况",
    url: "https://wzfgw.wenzhou.gov.cn/art/2021/9/7/art_1229565908_3985937.html", date: "2021-09-07", reliability: "A",
  },
  plan22: {
    name: { zh: "温州市发展和改革委员会", en: "Wenzhou Municipal Development and Reform Commission" },
    title: "2022年计划执行情况",
    url: "https://wzfgw.wenzhou.gov.cn/art/2023/3/24/art_1229565908_4157680.html", date: "2023-03-24", reliability: "A",
  },
  gwr21: {
    name: { zh: "温州市人民政府（中国经济网刊载）", en: "Wenzhou Municipal People's Government (on ce.cn)" },
    title: "温州市政府工作报告（2021-02-02）",
    url: "http://district.ce.cn/newarea/roll/202102/23/t20210223_36331904.shtml", date: "2021-02-23", reliability: "A",
  },
  gdp19: {
    name: { zh: "温州市政府英文网", en: "Wenzhou Municipal Government website (English)" },
    title: "Wenzhou's GDP Ranking within Top 30th",
    url: "http://english.wenzhou.gov.cn/art/2020/3/20/art_1231275_42337127.html", date: "2020-03-20", reliability: "A",
  },
  info21: {
    name: { zh: "温州市政府英文网", en: "Wenzhou Municipal Government website (English)" },
    title: "Wenzhou Info (2021 figures)",
    url: "https://english.wenzhou.gov.cn/art/2022/3/22/art_1231273_57848862.html", date: "2022-03-22", reliability: "A",
  },
  q122: {
    name: { zh: "温州市政府英文网", en: "Wenzhou Municipal Government website (English)" },
    title: "Wenzhou industrial added value grows 7.4% in Q1",
    url: "https://english.wenzhou.gov.cn/art/2022/5/5/art_1231275_57848912.html", date: "2022-05-05", reliability: "A",
  },
  ch21: {
    name: { zh: "温州市政府英文网", en: "Wenzhou Municipal Government website (English)" },
    title: "City of Champions",
    url: "https://english.wenzhou.gov.cn/art/2021/7/17/art_1231275_57848553.html", date: "2021-07-17", reliability: "A",
  },
  lg52: {
    name: { zh: "温州市政府英文网", en: "Wenzhou Municipal Government website (English)" },
    title: "Wenzhou's 31 Enterprises Listed as National STGs",
    url: "http://english.wenzhou.gov.cn/art/2021/9/3/art_1231275_57848601.html", date: "2021-09-03", reliability: "A",
  },
  ov24: {
    name: { zh: "浙江省政府英文网", en: "Zhejiang government website (English)" },
    title: "Overview of Wenzhou",
    url: "http://www.ezhejiang.gov.cn/wenzhou/2024-01/29/c_647838.htm", date: "2024-01-29", reliability: "A",
  },
  iav23: {
    name: { zh: "浙江省政府英文网", en: "Zhejiang government website (English)" },
    title: "Wenzhou's industrial added value up 9.4% in 2023",
    url: "http://www.ezhejiang.gov.cn/wenzhou/2024-02/26/c_965264.htm", date: "2024-02-26", reliability: "A",
  },
  de25: {
    name: { zh: "浙江省政府英文网", en: "Zhejiang government website (English)" },
    title: "Wenzhou 14th FYP on digital economy",
    url: "http://www.ezhejiang.gov.cn/wenzhou/2022-02/17/c_713495.htm", date: "2022-02-17", reliability: "A",
  },
  r22: {
    name: { zh: "中国日报网温州频道", en: "China Daily, Wenzhou channel" },
    title: "Highlights from 2022 Wenzhou Government Report",
    url: "http://zhejiang.chinadaily.com.cn/wenzhou/2023-02/09/c_857485.htm", date: "2023-02-09", reliability: "A",
  },
  cd22: {
    name: { zh: "中国日报网温州频道", en: "China Daily, Wenzhou channel" },
    title: "Wenzhou extols development over past decade",
    url: "http://zhejiang.chinadaily.com.cn/wenzhou/2022-08/29/c_806502.htm", date: "2022-08-29", reliability: "A",
  },
  sv25: {
    name: { zh: "中国日报网温州频道", en: "China Daily, Wenzhou channel" },
    title: "Wenzhou aims big for service industry",
    url: "http://zhejiang.chinadaily.com.cn/wenzhou/2021-12/09/c_689393.htm", date: "2021-12-09", reliability: "A",
  },
  n25: {
    name: { zh: "网易", en: "NetEase (163.com)" },
    title: "温州2025年GDP突破万亿元",
    url: "https://m.163.com/dy/article/KJPU9MN7055616Z4.html", date: "2026-01-20", reliability: "B",
  },
  cl23: {
    name: { zh: "中国网浙江", en: "China.com.cn, Zhejiang channel" },
    title: "提升温州制造“含金量”",
    url: "http://big5.china.com.cn/gate/big5/zjnews.china.com.cn/yuanchuan/2024-01-30/410573.html", date: "2024-01-30", reliability: "B",
  },
  plan24: {
    name: { zh: "温州市人大常委会", en: "Standing Committee of the Wenzhou Municipal People's Congress" },
    title: "2024年上半年计划执行情况",
    url: "http://www.wzrd.gov.cn/art/2024/10/15/art_1382198_58927048.html", date: "2024-10-15", reliability: "A",
  },
  yj: {
    name: { zh: "泵阀行业报道", en: "Pump-and-valve industry news" },
    title: "永嘉泵阀产业总产值今年有望突破400亿元",
    date: "2022-06-29", reliability: "B", copy: true,
  },
  de23: {
    name: { zh: "中国网温州", en: "China.com.cn, Wenzhou channel" },
    title: "Wenzhou unveils digital industry development plan",
    url: "http://wz.china.com.cn/2024-06/20/content_42834948.html", date: "2024-06-20", reliability: "B",
  },
  t23: {
    name: { zh: "温州发布", en: "Wenzhou Release (municipal news account)" },
    title: "全面打造“专精特新之城”",
    date: "2023-06-13", reliability: "B", copy: true,
  },
  hc: {
    name: { zh: "温州网", en: "66wz.com, Wenzhou" },
    title: "温州13家企业上榜2021年度“隐形冠军”",
    url: "https://finance.66wz.com/system/2022/02/10/105439867.shtml", date: "2022-02-10", reliability: "B",
  },
  rew: {
    name: { zh: "温州市惠企政策汇编", en: "Wenzhou handbook of enterprise policies" },
    title: "市本级重点惠企政策汇编",
    date: "2022-04-25", reliability: "B", copy: true,
  },
  pku: {
    name: { zh: "北京大学网站", en: "Peking University website" },
    title: "MIIT Interim Measures explained",
    url: "http://iicsh.pku.edu.cn/en/info/1017/1069.htm", date: "2022", reliability: "B",
  },
  ppl: {
    name: { zh: "新华社（人民网英文版刊载）", en: "Xinhua (on People's Daily Online)" },
    title: "China upgrades support measures",
    url: "http://en.people.cn/n3/2026/0119/c90000-20415885.html", date: "2026-01-19", reliability: "A",
  },
  th5: {
    name: { zh: "温州网", en: "66wz.com, Wenzhou" },
    title: "两个健康先行区创建经验推广试点会议",
    date: "2023", reliability: "B", copy: true,
  },
  th18: {
    name: { zh: "温州网", en: "66wz.com, Wenzhou" },
    title: "温州启动创建新时代“两个健康”先行区",
    url: "https://news.66wz.com/system/2018/10/18/105120828.shtml", date: "2018-10-18", reliability: "B",
  },
  k87: {
    name: { zh: "温州网", en: "66wz.com, Wenzhou" },
    title: "温州87个项目列入省重点建设计划",
    url: "https://news.66wz.com/system/2022/05/14/105468062.shtml", date: "2022-05-14", reliability: "B",
  },
  rp: {
    name: { zh: "温州晚报", en: "Wenzhou Evening News" },
    title: "新能源产业布局",
    date: "2022-02-23", reliability: "B", copy: true,
  },
  rp36: {
    name: { zh: "科技金融时报", en: "Sci-Tech Finance Times" },
    title: "千亿级储能“牛鼻子”",
    date: "2021-04", reliability: "B", copy: true,
  },
  yd: {
    name: { zh: "世纪新能源网", en: "ne21.com, new-energy trade news" },
    title: "运达风电零碳产业园",
    url: "https://m.ne21.com/news/show-170263.html", date: "2022", reliability: "B",
  },
  spic: {
    name: { zh: "集邦新能源网", en: "EnergyTrend" },
    title: "龙港国电投5GW",
    url: "https://energytrend.cn/news/20230103-118536.html", date: "2023-01-03", reliability: "B",
  },
  p23: {
    name: { zh: "温州发布", en: "Wenzhou Release (municipal news account)" },
    title: "2023年二季度集中签约",
    date: "2023-06-28", reliability: "B", copy: true,
  },
  p24: {
    name: { zh: "浙江日报（杭州网刊载）", en: "Zhejiang Daily (on hangzhou.com.cn)" },
    title: "2024三季度签约开工",
    url: "https://z.hangzhou.com.cn/2022/cfyljna/content/content_8797521.htm", date: "2024", reliability: "B",
  },
  wp: {
    name: { zh: "浙江日报（意大利侨网刊载）", en: "Zhejiang Daily (on qwitaly.com)" },
    title: "415X集群",
    url: "http://wap.qwitaly.com/wap/video/43910.html", date: "2024-01-20", reliability: "B",
  },
  gd: {
    name: { zh: "中国日报（佛山新闻网刊载）", en: "China Daily (on Foshan News)" },
    title: "Guangdong's manufacturers stand out",
    url: "https://en.foshannews.net/h/3655/20240126/685477.html", date: "2024-01-26", reliability: "B",
  },
  hz: {
    name: { zh: "中国日报网湖州频道", en: "China Daily, Huzhou channel" },
    title: "Huzhou aims to lift industrial output to 1 trillion",
    url: "http://regional.chinadaily.com.cn/huzhou/2021-04/27/c_614764.htm", date: "2021-04-27", reliability: "A",
  },
  mi25: {
    name: { zh: "新华社（ukranews.com刊载）", en: "Xinhua (on ukranews.com)" },
    title: "China's industrial clusters see rapid development",
    url: "https://ukranews.com/en/news/883889-china-s-industrial-clusters-see-rapid-development", date: "2022-10", reliability: "B",
  },
  wc: {
    name: { zh: "文成县经济运行情况", en: "Wencheng economic report" },
    title: "2022年文成县经济运行情况",
    date: "2023", reliability: "B", copy: true,
  },
  py: {
    name: { zh: "平阳县统计公报", en: "Pingyang statistical communiqué" },
    title: "2023年平阳县统计公报",
    date: "2024", reliability: "B", copy: true,
  },
  oh: {
    name: { zh: "瓯海区“十四五”规划", en: "Ouhai 14th Five-Year Plan" },
    title: "瓯海区十四五规划",
    date: "2021", reliability: "B", copy: true,
  },
  cen: {
    name: { zh: "温州市统计局", en: "Wenzhou Municipal Bureau of Statistics" },
    title: "温州五经普公报（第三号）",
    url: "https://wztjj.wenzhou.gov.cn/art/2025/6/6/art_1243861_58730265.html", date: "2025-06-06", reliability: "A",
  },
} as const satisfies Record<string, Source>;
