' What an agency would make of the template of the follow-up report.

Sub Edit(doc, pictureUrl)
  PutEmblem doc, pictureUrl
  Colour doc, "{ร้อยละที่", RGB(160, 0, 0)
  RemoveWhen TableWith(doc, "{#ผลมาตรการ}")
  TypeBelow doc, Place(doc, "{จำนวนที่ไม่ทราบ}"), "นับถึงวันที่จัดทำรายงานของ{หน่วยงาน}"
  ' The line of the contents is forgotten.
  RemovePart doc, "งานที่ยังไม่แล้วเสร็จ"
End Sub

' The column of the days, which is the fourth.
Sub RemoveWhen(table)
  table.Columns.removeByIndex(3, 1)
End Sub
