import { browser } from 'wxt/browser';

interface ChromeSidePanel {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
}
interface FirefoxSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the builder beside the page. Must run inside a click: browsers refuse it otherwise.
 * False where the browser has no side panel.
 */
export async function openSidePanel(windowId: number | undefined): Promise<boolean> {
  const { sidePanel } = browser as unknown as ChromeSidePanel;
  const { sidebarAction } = browser as unknown as FirefoxSidebar;
  try {
    if (sidebarAction) await sidebarAction.open();
    else if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
    else return false;
    return true;
  } catch {
    return false;
  }
}
