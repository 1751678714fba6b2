' What an agency makes of the template of its report of measures.

Sub Edit(doc, pictureUrl)
  PutEmblem doc, pictureUrl
  TypeBelow doc, Place(doc, "{ความครบถ้วน}"), "สำนักปลัดจัดทำรายงานนี้ร่วมกับทุกกองของ{หน่วยงาน}"
  Colour doc, "{หน่วย", RGB(160, 0, 0)
  Colour doc, "{ระดับ}", RGB(0, 112, 60)
  RestyleParts doc
  RestyleSections doc
  RestyleIndicators TableWith(doc, "{#ตัวชี้วัด}")
  MoveInstruments doc
  RemoveLimits doc
  WriteAroundPages doc
End Sub

' Each heading is selected and given another font.
Sub RestyleParts(doc)
  Dim paragraphs, one
  paragraphs = doc.Text.createEnumeration()
  Do While paragraphs.hasMoreElements()
    one = paragraphs.nextElement()
    If one.supportsService("com.sun.star.text.Paragraph") Then
      If one.ParaStyleName = "Heading 1" Then SetFont one, "Niramit", 18
    End If
  Loop
End Sub

' The style is changed, and what the headings said of themselves is taken away.
Sub RestyleSections(doc)
  Dim paragraphs, one, own
  SetFont doc.StyleFamilies.getByName("ParagraphStyles").getByName("Heading 2"), "Kodchasan", 13
  own = Array("CharFontName", "CharFontNameAsian", "CharFontNameComplex", "CharHeight", "CharHeightAsian", _
    "CharHeightComplex")
  paragraphs = doc.Text.createEnumeration()
  Do While paragraphs.hasMoreElements()
    one = paragraphs.nextElement()
    If one.supportsService("com.sun.star.text.Paragraph") Then
      If one.ParaStyleName = "Heading 2" Then doc.Text.createTextCursorByRange(one).setPropertiesToDefault(own)
    End If
  Loop
End Sub

' Another colour behind the heads of the columns, a thick line above, a narrower first column.
Sub RestyleIndicators(table)
  Dim at, borders, edge, separators, first
  For at = 0 To table.Columns.Count - 1
    table.getCellByPosition(at, 0).BackColor = RGB(255, 242, 204)
  Next
  borders = table.TableBorder
  edge = borders.TopLine
  edge.Color = RGB(0, 112, 60)
  edge.OuterLineWidth = 79
  borders.TopLine = edge
  table.TableBorder = borders
  separators = table.TableColumnSeparators
  first = separators(0)
  first.Position = first.Position - 400
  separators(0) = first
  table.TableColumnSeparators = separators
End Sub

' The table of the instruments is cut out and stands under the strongest indicator afterwards.
Sub MoveInstruments(doc)
  Dim view, table, cut, cursor
  view = doc.CurrentController
  table = TableWith(doc, "{#เครื่องมือ}")
  view.select(table.getCellRangeByPosition(0, 0, table.Columns.Count - 1, table.Rows.Count - 1))
  cut = view.getTransferable()
  doc.Text.removeTextContent(table)
  cursor = doc.Text.createTextCursorByRange(Place(doc, "{ตัวชี้วัดสูงสุด}").Start)
  cursor.gotoEndOfParagraph(False)
  doc.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  view.getViewCursor().gotoRange(cursor, False)
  view.insertTransferable(cut)
End Sub

' The part on the limits goes, with its line of the contents; the next part takes its number.
Sub RemoveLimits(doc)
  Dim numbers
  doc.Text.removeTextContent(ParagraphWith(doc, "ข้อจำกัดของหน่วยงาน"))
  RemovePart doc, "ข้อจำกัดของหน่วยงาน"
  numbers = doc.createReplaceDescriptor()
  numbers.SearchString = "{๕}"
  numbers.ReplaceString = "{๔}"
  doc.replaceAll(numbers)
End Sub

' A line above every page, and words before the number of the page.
Sub WriteAroundPages(doc)
  Dim page, foot
  page = doc.StyleFamilies.getByName("PageStyles").getByName(doc.Text.createTextCursor().PageStyleName)
  page.HeaderIsOn = True
  page.HeaderBodyDistance = 500
  page.HeaderText.String = "งานนโยบายและแผน {หน่วยงาน}"
  foot = page.FooterText
  foot.insertString(foot.createTextCursor().Start, "แบบของหน่วยงาน ", False)
End Sub
