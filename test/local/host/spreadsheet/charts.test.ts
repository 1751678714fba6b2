import { host } from './host';

describe('charts', () => {
  it('are built, found, changed, drawn and removed', () => {
    const { sheet } = host();
    sheet.getRange('A1:B3').setValues([
      ['ปี', 'คะแนน'],
      [2566, 85],
      [2567, '=B2+5'],
    ]);
    const builder = sheet.newChart().asLineChart().setTitle('ผลย้อนหลัง').addRange(sheet.getRange('A1:B3'));
    const chart = builder.setNumHeaders(1).setPosition(5, 1, 10, 20).setOption('vAxis.minValue', 0).build();
    expect(chart.getChartId()).toBeNull();
    sheet.insertChart(chart);
    const [read] = sheet.getCharts();
    expect(read!.getChartId()).toEqual(expect.any(Number));
    expect(read!.getOptions().get('title')).toBe('ผลย้อนหลัง');
    expect(read!.getOptions().get('vAxis.minValue')).toBe(0);
    expect(read!.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:B3']);
    expect([read!.getContainerInfo().getAnchorRow(), read!.getContainerInfo().getOffsetY()]).toEqual([5, 20]);
    const drawn = read!.getAs('image/png') as unknown as { chart: { type: string }; cells: unknown[][][] };
    expect(drawn.chart.type).toBe('LINE');
    expect(drawn.cells).toEqual([
      [
        ['ปี', 'คะแนน'],
        [2566, 85],
        [2567, 90],
      ],
    ]);
    sheet.updateChart(read!.modify().setOption('title', 'ใหม่').build() as never);
    expect(sheet.getCharts()[0]!.getOptions().get('title')).toBe('ใหม่');
    sheet.removeChart(read!);
    expect(sheet.getCharts()).toEqual([]);
    expect(() => sheet.removeChart(read!)).toThrow('not found');
  });

  it('need data and a place in the grid', () => {
    const { sheet } = host();
    expect(() => sheet.newChart().asColumnChart().build()).toThrow('at least one range');
    expect(() => sheet.newChart().setPosition(0, 1, 0, 0)).toThrow('outside');
  });
});
