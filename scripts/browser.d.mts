import type { Browser, LaunchOptions } from "playwright";

/** Folders of TrueType files that the browser draws with, and nothing else: Noto Sans SC, regular and bold. */
export const fontDirs: readonly string[];

/** Launch settings for Playwright; `dirs` names other font folders than `fontDirs`. */
export function launchOptions(dirs?: readonly string[]): Promise<LaunchOptions>;

/** Starts the pinned browser; the caller closes it. `CHROMIUM_PATH` overrides it. */
export function launch(dirs?: readonly string[]): Promise<Browser>;
