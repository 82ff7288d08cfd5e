import { browser } from 'wxt/browser';

/** The keys the user's browser has for one of our commands; empty when there are none. */
export async function shortcutOf(command: string): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}
