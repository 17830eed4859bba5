import { DocsRenderer } from "@storybook/addon-docs";

/** What stands in the element of a docs page. */
const standing = new WeakMap<HTMLElement, unknown>();

/** The renderer of docs pages. Storybook's own builds the page anew at each word of the toolbar, which folds the code that a reader has open; the stories in it follow by themselves. */
export function calmRenderer(): Pick<DocsRenderer<never>, "render" | "unmount"> {
  const own = new DocsRenderer<never>();
  return {
    render: async (context, parameter, element) => {
      if (standing.get(element) === context) return;
      standing.set(element, context);
      await own.render(context, parameter, element);
    },
    unmount: (element) => {
      standing.delete(element);
      own.unmount(element);
    },
  };
}
