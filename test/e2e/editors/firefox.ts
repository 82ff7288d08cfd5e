import path from 'node:path';
import { OUT } from '../../fixtures/editors/bundle';
import { Firefox, KEY } from '../../tools/marionette';
import type { Driver } from './driver';

export async function startFirefox(origin: string): Promise<Driver> {
  const firefox = await Firefox.start();
  await firefox.install(path.join(OUT, 'probe-firefox'));
  return {
    browser: 'firefox',
    open: (address) => firefox.goto(origin + address),
    evaluate: (expression) => firefox.evaluate(expression),
    press: (...keys) => firefox.press(...keys.map((key) => KEY[key as keyof typeof KEY] ?? key)),
    type: (text) => firefox.type(text),
    shot: () => firefox.shot(),
    close: () => firefox.quit(),
  };
}
