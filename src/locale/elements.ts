/** What only `<banyan-chart>` says. */
export interface ElementWords {
  readonly status: (status: number) => string;
  readonly unreachable: string;
  readonly tooLarge: (megabytes: number) => string;
  readonly notJson: (reason: string) => string;
  /** Of faults, of which only the first are listed. */
  readonly more: (count: number) => string;
}

export const elementWords: Readonly<Record<"zh" | "en", ElementWords>> = {
  zh: {
    status: (status) => `服务器返回${status}`,
    unreachable: "读取不到数据，网络不通或网站不允许",
    tooLarge: (megabytes) => `数据超过${megabytes}MB`,
    notJson: (reason) => `数据不是有效的JSON（${reason}）`,
    more: (count) => `另有${count}处问题`,
  },
  en: {
    status: (status) => `the server answered ${status}`,
    unreachable: "the data cannot be reached: no connection, or the site does not allow it",
    tooLarge: (megabytes) => `the data are larger than ${megabytes} MB`,
    notJson: (reason) => `the data are not valid JSON (${reason})`,
    more: (count) => `and ${count} more`,
  },
};
