/**
 * Whether there is an element to draw into: `getElementById` finds none where the script runs before the element is read, or the id is another.
 * @throws TypeError that says so.
 */
export function checkHost(host: HTMLElement | null | undefined): asserts host is HTMLElement {
  if (host?.nodeType === 1) return;
  throw new TypeError("没有可以放图的元素：请检查 id，脚本要在该元素之后运行 / there is no element to draw into: check its id, and run the script after it");
}
