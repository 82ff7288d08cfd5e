// Speed, side by side with peers on the same texts; ends with 1 when a limit is broken.
//
// npm run bench              all that run in Node
// npm run bench -- typing    one of them; those in a browser need `npm run build` first
import { BENCHES } from './benches';

const [name, ...args] = process.argv.slice(2);
const chosen = Object.entries(BENCHES).filter(([id, { where }]) =>
  name === undefined ? where === 'node' : id === name,
);
if (chosen.length === 0) {
  console.error(`There is no bench "${name}". There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 1;
}
for (const [, bench] of chosen) {
  const broken = await bench.run(args);
  if (broken.length > 0) process.exitCode = 1;
}
