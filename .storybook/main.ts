import type { StorybookConfig } from "@storybook/html-vite";
import { withPackage } from "./vite.js";
import { termsOf } from "../stories/terms.js";

const config: StorybookConfig = {
  framework: "@storybook/html-vite",
  stories: ["../stories/**/*.stories.ts"],
  // The search of Storybook reads names only: the guide of a chart is named by whatever people call the chart. The sidebar says “Guide” (search.ts).
  experimental_indexers: (indexers = []) => indexers.map((indexer) => ({
    ...indexer,
    createIndex: async (file, options) => (await indexer.createIndex(file, options)).map((story) =>
      story.type === "story" && story.exportName === "Guide" && story.metaId !== undefined ? { ...story, name: termsOf(story.metaId) } : story),
  })),
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
  viteFinal: withPackage,
  // Nothing leaves the machine.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Width and ground of a figure are ours to set (toolbar); a second switch for each would only confuse.
  features: {
    viewport: false,
    backgrounds: false,
    measure: false,
    outline: false,
    actions: false,
    interactions: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
};
export default config;
