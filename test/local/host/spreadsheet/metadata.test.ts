import { host } from './host';

describe('developer metadata', () => {
  it('belongs to the spreadsheet, a tab, one whole row or one whole column; nothing else', () => {
    const { book, sheet, app } = host();
    book.addDeveloperMetadata('รุ่น', '1');
    sheet.addDeveloperMetadata('แท็บ', 'ข้อมูล', app.DeveloperMetadataVisibility.PROJECT);
    sheet.getRange('C:C').addDeveloperMetadata('คอลัมน์');
    sheet.getRange('2:2').addDeveloperMetadata('แถว', 'x');
    const refused = 'Adding developer metadata to arbitrary ranges is not currently supported.';
    for (const range of ['A1', 'A1:B2', 'B:C', '2:3', 'C2:C', 'A1:A1000']) {
      expect(() => sheet.getRange(range).addDeveloperMetadata('x')).toThrow(refused);
    }
    expect(() => sheet.getRange(1, 1, 1000, 1).addDeveloperMetadata('x')).toThrow(refused);
    const all = book.createDeveloperMetadataFinder().find();
    expect(all.map((item) => [item.getKey(), item.getValue(), String(item.getLocation().getLocationType())])).toEqual([
      ['รุ่น', '1', 'SPREADSHEET'],
      ['แท็บ', 'ข้อมูล', 'SHEET'],
      ['คอลัมน์', null, 'COLUMN'],
      ['แถว', 'x', 'ROW'],
    ]);
    expect(all.map((item) => item.getVisibility() === app.DeveloperMetadataVisibility.PROJECT)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('is found by key, value, place and kind of place', () => {
    const { book, sheet, app } = host();
    sheet.getRange('A:A').addDeveloperMetadata('คอลัมน์', 'รหัส');
    sheet.getRange('B:B').addDeveloperMetadata('คอลัมน์', 'ชื่อ');
    sheet.addDeveloperMetadata('แท็บ', 'รหัส');
    const other = book.insertSheet('อื่น');
    other.getRange('A:A').addDeveloperMetadata('คอลัมน์', 'รหัส');
    expect(sheet.createDeveloperMetadataFinder().withKey('คอลัมน์').find()).toHaveLength(2);
    expect(book.createDeveloperMetadataFinder().withKey('คอลัมน์').withValue('รหัส').find()).toHaveLength(2);
    expect(
      sheet.createDeveloperMetadataFinder().withLocationType(app.DeveloperMetadataLocationType.SHEET).find(),
    ).toHaveLength(1);
    expect(
      sheet
        .getRange('B:B')
        .createDeveloperMetadataFinder()
        .find()
        .map((item) => item.getValue()),
    ).toEqual(['ชื่อ']);
    expect(
      sheet.getRange('B3').createDeveloperMetadataFinder().onIntersectingLocations().withKey('คอลัมน์').find(),
    ).toHaveLength(1);
    expect(
      sheet
        .getRange('B:B')
        .getDeveloperMetadata()
        .map((item) => item.getValue()),
    ).toEqual(['ชื่อ']);
    expect(sheet.getDeveloperMetadata()).toHaveLength(1);
    expect(book.getDeveloperMetadata()).toHaveLength(0);
  });

  it('can be changed and removed, and is gone with its tab', () => {
    const { book, sheet } = host();
    sheet.addDeveloperMetadata('แท็บ', 'ก');
    const [item] = sheet.getDeveloperMetadata();
    item!.setValue('ข').setKey('ชื่อ');
    expect(sheet.getDeveloperMetadata()[0]!.getValue()).toBe('ข');
    item!.remove();
    expect(sheet.getDeveloperMetadata()).toEqual([]);
    expect(() => item!.setValue('ค')).toThrow('no longer exists');
    const other = book.insertSheet('อื่น');
    other.getRange('A:A').addDeveloperMetadata('x');
    book.deleteSheet(other);
    expect(book.createDeveloperMetadataFinder().find()).toEqual([]);
  });

  it('knows the range of its row or column and the tab', () => {
    const { sheet } = host();
    sheet.getRange('D:D').addDeveloperMetadata('x');
    const location = sheet.createDeveloperMetadataFinder().find()[0]!.getLocation();
    expect(location.getColumn()!.getA1Notation()).toBe('D:D');
    expect(location.getRow()).toBeNull();
    expect(location.getColumn()!.getSheet().getName()).toBe(sheet.getName());
  });
});
