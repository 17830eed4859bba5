import type { Meta, StoryObj } from "@storybook/html-vite";
import { codeOf } from "./code.js";
import { behaviourArgs, blanksOf, controlsOf, schemaOf } from "./controls.js";
import { drawFigure, forgetFigure } from "./figure.js";
import { honest, type Args } from "./spec.js";

/** A story of a chart: its args are a spec. */
export type ChartStory = StoryObj<Args>;

/** What the stories of every chart share; a story file adds its title, its id and its specs. */
export function chartMeta(type: string): Meta<Args> {
  return {
    render: (args, context) => drawFigure(args, context),
    // What is returned is called when the story goes, not at a change of its controls.
    beforeEach: ({ canvasElement }) => () => forgetFigure(canvasElement),
    argTypes: controlsOf(type),
    args: { ...blanksOf(type), type, ...behaviourArgs(type) },
    parameters: {
      docs: {
        description: { component: schemaOf(type).description },
        // The default would print the whole SVG.
        source: { type: "dynamic", language: "ts", transform: (_svg: string, { args, globals, initialArgs }: { args: Args; globals: Readonly<Record<string, unknown>>; initialArgs: Args }) => codeOf(type, honest(args, initialArgs), globals) },
      },
    },
  };
}
