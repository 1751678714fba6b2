/** The command line of the demo. */

import { commandLineOf, HELP } from '../../../local/demo/options';

it('works without options, on the sample and into out/', () => {
  expect(commandLineOf([])).toEqual({ help: false, input: undefined, out: 'out' });
});

it('takes a file and a folder, and help before everything', () => {
  expect(commandLineOf(['--input', 'a b.json', '--out=ผล'])).toEqual({ help: false, input: 'a b.json', out: 'ผล' });
  expect(commandLineOf(['--input', 'a', '-h'])).toEqual({ help: true });
});

it.each([
  [['--inptu', 'a'], /ไม่รู้จักตัวเลือก --inptu ที่ใกล้เคียงที่สุดคือ --input/],
  [['-x'], /ไม่รู้จักตัวเลือก -x/],
  [['a.json'], /ไม่รู้จักคำว่า "a\.json"/],
  [['--input'], /--input ต้องตามด้วยชื่อ/],
  [['--input', '--out', 'x'], /--input ต้องตามด้วยชื่อ/],
  [['--out='], /--out ต้องตามด้วยชื่อ/],
  [['--out', 'a', '--out', 'b'], /--out มากกว่าหนึ่งครั้ง/],
])('refuses %j', (args, message) => {
  expect(() => commandLineOf(args)).toThrow(message);
});

it('names every file that a run may write', () => {
  for (const file of ['workbook.xlsx', 'report.docx', 'summary.json', 'follow-up.docx']) expect(HELP).toContain(file);
});
