/** Charts in a sheet and their builder. */
import { expose, type Methods, navigate, read } from './expose';
import { rangeObject } from './range';
import type { ChartState } from './state';
import { rangeCoreOf, type Workbook } from './workbook';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type LineBuilder = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type Options = GoogleAppsScript.Charts.ChartOptions;
type Container = GoogleAppsScript.Spreadsheet.ContainerInfo;

const charts = new WeakMap<object, ChartState>();

/** The model of a chart object. */
export function chartStateOf(chart: object): ChartState {
  return charts.get(chart)!;
}

const EMPTY: Omit<ChartState, 'id'> = {
  type: 'COLUMN',
  ranges: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
  numHeaders: -1,
  transposed: false,
  mergeStrategy: 'MERGE_COLUMNS',
};

export function chartBuilder(book: Workbook, sheetId: number, start?: ChartState): Builder {
  const draft: ChartState = structuredClone(start ?? { id: 0, ...EMPTY });
  return expose<Builder>(book, 'EmbeddedChartBuilder', (self) => ({
    ...builderMethods(book, sheetId, draft, self),
    asLineChart: as(book, sheetId, draft, 'LINE'),
    asColumnChart: as(book, sheetId, draft, 'COLUMN'),
    asBarChart: as(book, sheetId, draft, 'BAR'),
    asPieChart: as(book, sheetId, draft, 'PIE'),
    asAreaChart: as(book, sheetId, draft, 'AREA'),
  })) as Builder;
}

/** The builder of one kind of chart: the same draft, with the setters of that kind. */
function as(book: Workbook, sheetId: number, draft: ChartState, type: string) {
  return navigate<never>('', (() => {
    draft.type = type;
    return kindBuilder(book, sheetId, draft);
  }) as never);
}

function kindBuilder(book: Workbook, sheetId: number, draft: ChartState): LineBuilder {
  return expose<LineBuilder>(book, `Embedded${title(draft.type)}ChartBuilder`, (self) => {
    const option = (name: string, types: string) =>
      navigate<never>(types, ((value: unknown) => {
        draft.options[name] = value;
        return self;
      }) as never);
    return {
      ...(builderMethods(book, sheetId, draft, self as unknown as Builder) as unknown as Methods<LineBuilder>),
      setTitle: option('title', 'string'),
      setXAxisTitle: option('hAxis.title', 'string'),
      setYAxisTitle: option('vAxis.title', 'string'),
      setBackgroundColor: option('backgroundColor', 'string'),
      setColors: option('colors', 'string[]'),
      setLegendPosition: navigate<never>('enum', ((position: unknown) => {
        draft.options['legend.position'] = String(position).toLowerCase();
        return self;
      }) as never),
      setPointStyle: navigate<never>('enum', ((style: unknown) => {
        draft.options.pointStyle = String(style).toLowerCase();
        return self;
      }) as never),
      setRange: navigate<never>('number,number', ((start: number, end: number) => {
        draft.options['vAxis.viewWindow.min'] = start;
        draft.options['vAxis.viewWindow.max'] = end;
        return self;
      }) as never),
    };
  });
}

function title(type: string): string {
  return type[0]! + type.slice(1).toLowerCase();
}

function builderMethods(book: Workbook, sheetId: number, draft: ChartState, self: Builder): Methods<Builder> {
  return {
    addRange: navigate('Range', (range: object) => {
      const { sheetId: rangeSheet, rect } = rangeCoreOf(range);
      draft.ranges.push({ sheetId: rangeSheet, rect: { ...rect } });
      return self;
    }),
    clearRanges: navigate('', () => {
      draft.ranges = [];
      return self;
    }),
    removeRange: navigate('Range', (range: object) => {
      const core = rangeCoreOf(range);
      draft.ranges = draft.ranges.filter(
        ({ sheetId: id, rect }) => id !== core.sheetId || JSON.stringify(rect) !== JSON.stringify(core.rect),
      );
      return self;
    }),
    getRanges: navigate('', () => book.list(draft.ranges.map((range) => rangeObject(book, range)))),
    getChartType: navigate('', () => draft.type as never),
    setChartType: navigate('enum', (type: unknown) => {
      draft.type = String(type);
      return self;
    }),
    setOption: navigate('string,Object', (name: string, value: unknown) => {
      draft.options[name] = structuredClone(value);
      return self;
    }),
    setNumHeaders: navigate('number', (headers: number) => {
      draft.numHeaders = headers;
      return self;
    }),
    setTransposeRowsAndColumns: navigate('boolean', (transposed: boolean) => {
      draft.transposed = transposed;
      return self;
    }),
    setMergeStrategy: navigate('enum', (strategy: unknown) => {
      draft.mergeStrategy = String(strategy) as ChartState['mergeStrategy'];
      return self;
    }),
    setHiddenDimensionStrategy: navigate('enum', (strategy: unknown) => {
      draft.hiddenDimensionStrategy = String(strategy);
      return self;
    }),
    setPosition: navigate(
      'number,number,number,number',
      (row: number, column: number, offsetX: number, offsetY: number) => {
        const { maxRows, maxColumns } = book.sheet(sheetId);
        // Wording from memory.
        if (row < 1 || column < 1 || row > maxRows || column > maxColumns) {
          throw book.fail('The chart position is outside the dimensions of the sheet.');
        }
        draft.position = { row, column, offsetX, offsetY };
        return self;
      },
    ),
    getContainer: navigate('', () => containerObject(book, draft)),
    build: navigate('', () => {
      // A chart without data cannot be built (wording from memory).
      if (draft.ranges.length === 0) throw book.fail('A chart needs at least one range.');
      return chartObject(book, sheetId, structuredClone(draft));
    }),
  };
}

/** @param state of a chart in the sheet, or of one built but not inserted yet (id 0) */
export function chartObject(book: Workbook, sheetId: number, state: ChartState): Chart {
  const object = expose<Chart>(
    book,
    'EmbeddedChart',
    () => ({
      // null until the chart is in a sheet: https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getchartid
      getChartId: navigate('', () => (state.id === 0 ? null : state.id) as never),
      getId: navigate('', () => String(state.id) as never),
      getOptions: navigate('', () => optionsObject(book, state)),
      getRanges: navigate('', () => book.list(state.ranges.map((range) => rangeObject(book, range)))),
      getNumHeaders: navigate('', () => state.numHeaders),
      getTransposeRowsAndColumns: navigate('', () => state.transposed),
      getContainerInfo: navigate('', () => containerObject(book, state)),
      modify: navigate('', () => chartBuilder(book, sheetId, state)),
      getAs: read('string', (contentType: string) => {
        const { renderChart } = book.context;
        if (!renderChart) throw book.fail('local host: EmbeddedChart.getAs has no renderer');
        return renderChart(structuredClone(state), chartCells(book, state), contentType);
      }),
    }),
    { sheet: () => book.state.sheets.find(({ id }) => id === sheetId)?.name },
  );
  charts.set(object, state);
  return object;
}

/** The values of a chart's ranges, one grid a range. */
export function chartCells(book: Workbook, { ranges }: Pick<ChartState, 'ranges'>): unknown[][][] {
  book.calculator.calculate();
  return ranges.map(({ sheetId, rect }) => {
    const sheet = book.sheet(sheetId);
    return book.grid(rect, (row, column) => book.scriptValue(sheet, row, column));
  });
}

function optionsObject(book: Workbook, { options }: ChartState): Options {
  return expose<Options>(book, 'ChartOptions', () => ({
    get: navigate('string', (name: string) => (options[name] ?? null) as never),
    getOrDefault: navigate('string', (name: string) => (options[name] ?? null) as never),
  }));
}

function containerObject(book: Workbook, { position }: ChartState): Container {
  return expose<Container>(book, 'ContainerInfo', () => ({
    getAnchorRow: navigate('', () => position.row),
    getAnchorColumn: navigate('', () => position.column),
    getOffsetX: navigate('', () => position.offsetX),
    getOffsetY: navigate('', () => position.offsetY),
  }));
}
