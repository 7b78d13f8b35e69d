/** Bundles the page into a folder: what `SandboxOptions.page` names. */
export function buildPage(folder: string): Promise<void>
