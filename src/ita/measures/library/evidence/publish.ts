/** The last step of every measure on evidence. */

export const PUBLISH = 'เผยแพร่บนเว็บไซต์ แล้วทดสอบเปิดลิงก์จากเครือข่ายภายนอกก่อนส่งในระบบ ITAS';
