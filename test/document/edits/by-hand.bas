' What a person's hand does in Writer: look for words and tables, type, colour, delete, and put a picture somewhere.

' The first place where the words stand.
Function Place(doc, words)
  Dim search
  search = doc.createSearchDescriptor()
  search.SearchString = words
  Place = doc.findFirst(search)
End Function

' The first paragraph of the body with the words.
Function ParagraphWith(doc, words)
  Dim paragraphs, one
  paragraphs = doc.Text.createEnumeration()
  Do While paragraphs.hasMoreElements()
    one = paragraphs.nextElement()
    If one.supportsService("com.sun.star.text.Paragraph") Then
      If InStr(one.String, words) > 0 Then
        ParagraphWith = one
        Exit Function
      End If
    End If
  Loop
End Function

' The first table that has the words in a cell.
Function TableWith(doc, words)
  Dim tables, table, names, at, i
  tables = doc.TextTables
  For i = 0 To tables.Count - 1
    table = tables.getByIndex(i)
    names = table.CellNames
    For at = 0 To UBound(names)
      If InStr(table.getCellByName(names(at)).String, words) > 0 Then
        TableWith = table
        Exit Function
      End If
    Next
  Next
End Function

' The Enter key at the end of the paragraph, and the words.
Sub TypeBelow(doc, range, words)
  Dim cursor
  cursor = doc.Text.createTextCursorByRange(range.Start)
  cursor.gotoEndOfParagraph(False)
  doc.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  doc.Text.insertString(cursor, words, False)
End Sub

' From the heading with the words to the next of its kind, tables and all.
Sub RemovePart(doc, words)
  Dim blocks, one, isHeading, gone
  gone = New Collection
  blocks = doc.Text.createEnumeration()
  Do While blocks.hasMoreElements()
    one = blocks.nextElement()
    isHeading = False
    If one.supportsService("com.sun.star.text.Paragraph") Then isHeading = (one.ParaStyleName = "Heading 1")
    If isHeading And gone.Count > 0 Then Exit Do
    If gone.Count > 0 Then
      gone.Add one
    ElseIf isHeading Then
      If InStr(one.String, words) > 0 Then gone.Add one
    End If
  Loop
  For Each one In gone
    doc.Text.removeTextContent(one)
  Next
End Sub

' In place of the words in the emblem's box on the cover.
Sub PutEmblem(doc, pictureUrl)
  Dim cell, emblem
  cell = TableWith(doc, "ตราสัญลักษณ์").getCellByPosition(0, 0)
  cell.String = ""
  emblem = doc.createInstance("com.sun.star.text.TextGraphicObject")
  emblem.GraphicURL = pictureUrl
  emblem.AnchorType = com.sun.star.text.TextContentAnchorType.AS_CHARACTER
  emblem.Width = 2600
  emblem.Height = 2600
  cell.insertTextContent(cell.createTextCursor(), emblem, False)
End Sub

' Every place of the words in another colour.
Sub Colour(doc, words, rgbColour)
  Dim search, found
  search = doc.createSearchDescriptor()
  search.SearchString = words
  found = doc.findFirst(search)
  Do While Not IsNull(found)
    found.CharColor = rgbColour
    found = doc.findNext(found.End, search)
  Loop
End Sub

' Family and size in points, for Thai as for Latin letters.
Sub SetFont(target, family, points)
  target.CharFontName = family
  target.CharFontNameAsian = family
  target.CharFontNameComplex = family
  target.CharHeight = points
  target.CharHeightAsian = points
  target.CharHeightComplex = points
End Sub
