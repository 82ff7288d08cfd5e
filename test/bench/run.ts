// Speed, side by side with peers on the same texts; ends with 1 when a limit is broken.
import { benchDetection, printDetection } from './detection';

const detection = await benchDetection();
printDetection(detection);
if (detection.broken.length > 0) process.exitCode = 1;
