/** files.khampom.go.th: documents, whole, mislabelled, empty and damaged. */

import { file, html, status } from './answers';
import { hexTitle, pdf, xlsx } from './documents';
import { framed, prose } from './frame';
import type { WebHost } from './page';

const PDF = 'application/pdf';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const encoded = encodeURIComponent('แผนพัฒนาบุคลากร 2567.pdf');
const whole = pdf({ title: '(Annual Plan 2567)' });

export const FILES: WebHost = {
  pages: {
    '/': html(framed({ title: 'คลังเอกสาร', content: prose('เอกสารเผยแพร่') })),
    '/plan-2567.pdf': file(PDF, whole),
    '/thai-title.pdf': file(PDF, pdf({ title: hexTitle('รายงานผลประจำปี 2566') })),
    '/old-year.pdf': file(PDF, pdf({ xmpTitle: 'แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. 2564' })),
    '/no-title.pdf': file(PDF, pdf({})),
    '/download?id=7': file(PDF, whole, `attachment; filename="plan.pdf"; filename*=UTF-8''${encoded}`),
    '/download?id=8': file('application/octet-stream', whole, 'attachment; filename="รายงานการใช้จ่าย.pdf"'),
    '/budget.xlsx': file(XLSX, xlsx()),
    '/octet.xlsx': file('application/octet-stream', xlsx()),
    '/photo.jpg': file('image/jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...new Array(2000).fill(7), 0xff, 0xd9])),
    '/big.pdf': file(PDF, Buffer.concat([whole, Buffer.alloc(3_000_000, 32), Buffer.from('\n%%EOF\n')])),
    '/enormous.zip': file('application/zip', Buffer.alloc(51 * 1024 * 1024, 1)),
    '/empty.pdf': file(PDF, new Uint8Array()),
    '/page.pdf': html(framed({ title: 'ดาวน์โหลดเอกสาร', content: prose('การดาวน์โหลดเอกสาร') })),
    '/page.xlsx': html(framed({ title: 'ข้อมูลเชิงสถิติ', content: prose('ข้อมูลเชิงสถิติการให้บริการ') })),
    '/cut.pdf': file(PDF, whole.slice(0, 40)),
    '/garbage.pdf': file(PDF, Buffer.alloc(4000, 'x')),
    '/error-as.pdf': file(PDF, Buffer.from('Fatal error: Allowed memory size exhausted in /var/www/download.php')),
  },
  elsewhere: status(404, '<html><head><title>404 Not Found</title></head><body>Not Found</body></html>'),
};
