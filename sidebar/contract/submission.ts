/** What goes to the owners and into ITAS. */

/** One owner's open items as a text to paste into LINE or a mail. */
export interface Reminder {
  /** กอง or position; 'ยังไม่ระบุผู้รับผิดชอบ' where there is none. */
  owner: string;
  /** How many items are open. */
  items: number;
  text: string;
}

/** One item as ITAS asks for it, in ITAS order. */
export interface ItasEntry {
  code: string;
  title: string;
  /** 'มี', 'ไม่มี', or '' where nobody said. */
  claim: string;
  urls: string[];
  explanation: string;
  /** What is still open, one sentence; '' for nothing. */
  open: string;
}
