/**
 * Full-width digits, letters and marks as half-width; every run of white space as one blank, and none beside a Han
 * character. Narrower than NFKC on purpose: that would read `5²` as 52.
 */
export function plainSpelling(text: string): string {
  return text
    .replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, "¥")
    .replace(/[−﹣]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, "")
    .trim();
}
