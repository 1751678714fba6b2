/** Utilities, blobs and dates as text. */
import { formatDate } from '../../../../local/host/services/format-date';
import { inScript, scriptHost } from '../script-host';

const evaluate = (source: string) => inScript(scriptHost(), source);

describe('Utilities.formatDate', () => {
  const moment = new Date('2024-02-05T17:08:09.045Z');

  it.each([
    ['dd/MM/yyyy', 'Asia/Bangkok', '06/02/2024'],
    ['d MMM yy', 'Asia/Bangkok', '6 Feb 24'],
    ['EEEE d MMMM yyyy', 'Asia/Bangkok', 'Tuesday 6 February 2024'],
    ['HH:mm:ss.SSS', 'GMT', '17:08:09.045'],
    ['h:mm a', 'GMT', '5:08 PM'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Asia/Bangkok', '2024-02-06T00:08:09+07:00'],
    ['Z', 'GMT-3:30', '-0330'],
    ["'ปี' yyyy", 'GMT', 'ปี 2024'],
    ["yyyy''MM", 'GMT', "2024'02"],
    ['D u', 'GMT', '36 1'],
    ['yyyy', 'No/Such_Zone', '2024'],
  ])('%s in %s', (pattern, zone, text) => {
    expect(formatDate(moment, zone, pattern)).toBe(text);
  });

  it('refuses letters that SimpleDateFormat has not', () => {
    expect(() => formatDate(moment, 'GMT', 'b')).toThrow("Illegal pattern character 'b'");
  });

  it('wants a date, a zone and a pattern', () => {
    expect(() => evaluate('Utilities.formatDate("2024-01-01", "GMT", "yyyy")')).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
    expect(() => evaluate('Utilities.formatDate(new Date(), "GMT")')).toThrow('method signature');
    expect(() => evaluate('Utilities.formatDate(new Date(), null, "yyyy")')).toThrow('method signature');
    expect(() => evaluate('Utilities.formatDate(new Date("ไม่ใช่วัน"), "GMT", "yyyy")')).toThrow('Invalid argument: date');
    expect(evaluate('Utilities.formatDate(new Date(0), "GMT", "yyyy")')).toBe('1970');
  });
});

describe('bytes', () => {
  it('are signed, as in Java', () => {
    expect(evaluate('Utilities.newBlob("ก").getBytes()')).toEqual([-32, -72, -127]);
    expect(evaluate('Utilities.base64Decode("4LiB")')).toEqual([-32, -72, -127]);
    expect(evaluate('Utilities.base64Encode([-32, -72, -127])')).toBe('4LiB');
    expect(evaluate('Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "a")')).toEqual([
      12, -63, 117, -71, -64, -15, -74, -88, 49, -61, -103, -30, 105, 119, 38, 97,
    ]);
  });

  it('of Thai text want a charset', () => {
    expect(() => evaluate('Utilities.base64Encode("ก")')).toThrow('name a charset');
    expect(evaluate('Utilities.base64Encode("ก", Utilities.Charset.UTF_8)')).toBe('4LiB');
    expect(evaluate('Utilities.base64EncodeWebSafe([-5, -1])')).toBe('-_8=');
  });

  it('outside a byte, and broken base64, are refused', () => {
    expect(() => evaluate('Utilities.newBlob([256])')).toThrow('Invalid byte: 256');
    expect(() => evaluate('Utilities.base64Decode("!")')).toThrow('Could not decode string.');
    expect(() => evaluate('Utilities.base64Decode("YWJjZ")')).toThrow('Could not decode string.');
  });
});

describe('a blob', () => {
  it('keeps name, type and content, and copies are apart', () => {
    expect(
      evaluate(`
        const blob = Utilities.newBlob('สวัสดี', 'text/plain', 'a.txt');
        const copy = blob.copyBlob().setName('b.txt').setDataFromString('ลาก่อน');
        return [blob.getName(), blob.getContentType(), blob.getDataAsString(), copy.getName(), copy.getDataAsString()];
      `),
    ).toEqual(['a.txt', 'text/plain', 'สวัสดี', 'b.txt', 'ลาก่อน']);
  });

  it('is itself to the script', () => {
    expect(evaluate('const blob = Utilities.newBlob("a"); return blob === blob.setName("x")')).toBe(true);
  });
});

it('makes uuids', () => {
  expect(evaluate('Utilities.getUuid()')).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
});
