/** Links and page numbers whose bookmark went with a deleted section. */

import PizZip from 'pizzip';
import { dropDeadReferences } from '../../src/document/dead-references';
import { openZip } from '../../src/document/vendor';

const BODY = 'word/document.xml';

/** What is left of a body. */
function left(body: string): string {
  const made = new PizZip();
  made.file(BODY, body);
  const zip = openZip(made.generate({ type: 'uint8array' }));
  dropDeadReferences(zip);
  return zip.file(BODY)!.asText();
}

const bookmark = '<w:bookmarkStart w:id="1" w:name="here"/><w:r><w:t>หัวข้อ</w:t></w:r><w:bookmarkEnd w:id="1"/>';
const words = '<w:r><w:rPr><w:b/></w:rPr><w:t>ส่วนที่ ๑</w:t></w:r>';
const tab = '<w:r><w:tab/></w:r>';
const link = (attributes: string) => `<w:hyperlink ${attributes}>${words}</w:hyperlink>`;

function field(instruction: string): string {
  const run = (content: string) => `<w:r><w:rPr><w:sz w:val="24"/></w:rPr>${content}</w:r>`;
  return [
    run('<w:fldChar w:fldCharType="begin"/>'),
    ...instruction.split('|').map((piece) => run(`<w:instrText xml:space="preserve">${piece}</w:instrText>`)),
    run('<w:fldChar w:fldCharType="separate"/>'),
    run('<w:t>7</w:t>'),
    run('<w:fldChar w:fldCharType="end"></w:fldChar>'),
  ].join('');
}

it.each([
  ['a link to a bookmark that is there', link('w:anchor="here"')],
  ['a link to the web', link('r:id="rId3"')],
  ['a link to a place in another document', link('r:id="rId3" w:anchor="there"')],
  ['the page of a bookmark that is there', field(' PAGEREF here \\h ')],
  ['the number of the page itself', field(' PAGE ')],
])('%s stays', (_, reference) => {
  expect(left(`<w:p>${reference}</w:p>${bookmark}`)).toBe(`<w:p>${reference}</w:p>${bookmark}`);
});

it('of a link to a bookmark that is gone, the words stay', () => {
  expect(left(`<w:p>${link('w:anchor="gone" w:history="1"')}${tab}</w:p>`)).toBe(`<w:p>${words}${tab}</w:p>`);
});

it.each([
  ['in one piece', ' PAGEREF gone \\h '],
  ['in several', ' PAGEREF |gone| \\h '],
])('the page of a bookmark that is gone goes, its field written %s, and those beside it stay', (_, instruction) => {
  const beside = [words, field(' PAGE '), tab];
  const line = [...beside, field(instruction), field(' PAGEREF here '), words].join('');
  expect(left(`<w:p>${line}</w:p>${bookmark}`)).toBe(
    `<w:p>${[...beside, field(' PAGEREF here '), words].join('')}</w:p>${bookmark}`,
  );
});
