/**
 * Government systems and public drives on which evidence may stand although they aren't the agency's own.
 *
 * Names under .go.th are given to Thai government agencies only (THNIC's registration rules, https://www.thnic.or.th);
 * .or.th is for non-profit bodies, among them DGA. Which system is at which name is remembered and was not opened to
 * make this list, and which of them an assessor accepts for which item isn't published. So the list decides nothing: it
 * only keeps us from doubting, and a doubt only asks to look. What is missing may be added to the domains in `ตั้งค่า`.
 */

export const OFFICIAL_SYSTEMS: Record<string, string> = {
  'gprocurement.go.th': 'ระบบจัดซื้อจัดจ้างภาครัฐ (e-GP) กรมบัญชีกลาง',
  'cgd.go.th': 'กรมบัญชีกลาง',
  'nacc.go.th': 'สำนักงาน ป.ป.ช. และระบบ ITAS',
  'pacc.go.th': 'สำนักงาน ป.ป.ท.',
  'dla.go.th': 'กรมส่งเสริมการปกครองท้องถิ่นและระบบสารสนเทศของกรม',
  'laas.go.th': 'ระบบบัญชีคอมพิวเตอร์ของ อปท. (e-LAAS)',
  'moi.go.th': 'กระทรวงมหาดไทย',
  'dopa.go.th': 'กรมการปกครอง',
  'opm.go.th': 'สำนักงานปลัดสำนักนายกรัฐมนตรี',
  '1111.go.th': 'ศูนย์รับเรื่องร้องเรียนของรัฐบาล',
  'oic.go.th': 'สำนักงานคณะกรรมการข้อมูลข่าวสารของราชการ',
  'data.go.th': 'ศูนย์กลางข้อมูลเปิดภาครัฐ',
  'gdcatalog.go.th': 'ระบบบัญชีข้อมูลภาครัฐ',
  'dga.or.th': 'สำนักงานพัฒนารัฐบาลดิจิทัลและบริการของสำนักงาน',
  'egov.go.th': 'บริการรัฐบาลอิเล็กทรอนิกส์',
  'info.go.th': 'ศูนย์รวมข้อมูลเพื่อติดต่อราชการ',
  'bizportal.go.th': 'ศูนย์กลางบริการภาครัฐเพื่อภาคธุรกิจ',
  'opdc.go.th': 'สำนักงาน ก.พ.ร.',
  'ocsc.go.th': 'สำนักงาน ก.พ.',
  'krisdika.go.th': 'สำนักงานคณะกรรมการกฤษฎีกา',
  'ocs.go.th': 'สำนักงานคณะกรรมการกฤษฎีกา',
  'law.go.th': 'ระบบกลางทางกฎหมาย',
  'soc.go.th': 'สำนักเลขาธิการคณะรัฐมนตรีและราชกิจจานุเบกษา',
  'mol.go.th': 'กระทรวงแรงงาน',
};

/** Google's own addresses where an agency keeps files, forms and pages of its own. */
export const PUBLIC_DRIVES = ['drive.google.com', 'docs.google.com', 'sites.google.com', 'forms.gle'];

/** Evidence only of an item that asks for them. */
export const SOCIAL_NETWORKS = [
  'facebook.com',
  'fb.com',
  'fb.me',
  'fb.watch',
  'm.me',
  'messenger.com',
  'line.me',
  'lin.ee',
  'youtube.com',
  'youtu.be',
  'tiktok.com',
  'instagram.com',
  'x.com',
  'twitter.com',
];
