import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { launch } from './launch';
import { cardIn, marksAppear, openPlayground, savedBriefs } from './playground';

/**
 * Builds the extension and opens the playground in a browser with it loaded. Without a display it
 * does the main job on the sample draft instead, prints what happened and saves a screenshot.
 */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

execFileSync('npx', ['--no-install', 'wxt', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});

const context = await launch({
  headless: !hasDisplay,
  viewport: hasDisplay ? null : { width: 1180, height: 860 },
});
const page = await openPlayground(context);

if (hasDisplay) {
  console.log('The playground is open. Close the browser to end.');
  await new Promise((done) => context.on('close', done));
} else {
  const composer = page.getByRole('textbox', { name: 'New message' });
  console.log(`Draft:\n${await composer.innerText()}\n`);
  await composer.click();
  await page.keyboard.press('ControlOrMeta+End');
  await marksAppear(page);
  const sentence = page.getByText('Could you please update the CRM');
  await sentence.click({ position: { x: 60, y: 8 } });
  const card = await cardIn(page);
  console.log(`Rewrite:\n${await card.locator('.rewrite-text').innerText()}\n`);
  mkdirSync('.artifacts', { recursive: true });
  await page.screenshot({ path: '.artifacts/start.png' });
  await card.getByRole('button', { name: 'Save as brief' }).click();
  await card.getByText('Saved to your briefs').waitFor();
  await card.getByRole('button', { name: 'Replace sentence' }).click();
  await card.getByText('Replaced').waitFor();
  console.log(`Message afterwards:\n${await composer.innerText()}\n`);
  console.log(`Brief:\n${JSON.stringify(await savedBriefs(context), null, 2)}\n`);
  console.log('Screenshot: .artifacts/start.png');
  await context.close();
}
