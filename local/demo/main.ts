/** `npm run demo`. Exit code 0 when the job is done, 1 when it isn't. */

import { commandLineOf, HELP } from './options';
import { DemoError } from './problems';
import { runDemo } from './run';

try {
  const line = commandLineOf(process.argv.slice(2));
  console.log(line.help ? HELP : (await runDemo(line)).text);
} catch (error) {
  process.exitCode = 1;
  const unexpected = () => ['งานหยุดกลางคันเพราะข้อผิดพลาดที่ไม่คาดคิด โปรดแจ้งผู้ดูแลส่วนเสริม', String((error as Error).stack)];
  console.error((error instanceof DemoError ? error.lines : unexpected()).join('\n'));
}
