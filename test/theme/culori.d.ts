declare module "culori" {
  export interface Color {
    readonly mode: string;
    readonly [channel: string]: number | string | undefined;
  }
  export interface Lrgb extends Color {
    readonly mode: "lrgb";
    readonly r: number;
    readonly g: number;
    readonly b: number;
  }
  export interface Oklch extends Color {
    readonly mode: "oklch";
    readonly l: number;
    readonly c: number;
    /** Absent in a grey. */
    readonly h?: number;
  }
  export function converter(mode: "lrgb"): (color: string | Color) => Lrgb;
  export function converter(mode: "oklch"): (color: string | Color) => Oklch;
  export function clampChroma(color: Color, mode: string): Color;
  export function formatHex(color: Color): string;
  export function differenceCiede2000(): (a: string | Color, b: string | Color) => number;
  export function wcagContrast(a: string, b: string): number;
  export function wcagLuminance(color: string): number;
}
