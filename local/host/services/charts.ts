/** Constants of https://developers.google.com/apps-script/reference/charts/charts that embedded charts of Sheets take. */
import { enumeration } from './enums';

export const Charts = {
  ChartType: enumeration(
    'AREA',
    'BAR',
    'BUBBLE',
    'CANDLESTICK',
    'COLUMN',
    'COMBO',
    'GAUGE',
    'GEO',
    'HISTOGRAM',
    'LINE',
    'ORG',
    'PIE',
    'RADAR',
    'SCATTER',
    'SPARKLINE',
    'STEPPED_AREA',
    'TABLE',
    'TIMELINE',
    'TREEMAP',
    'WATERFALL',
  ),
  ChartHiddenDimensionStrategy: enumeration('IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH'),
  ChartMergeStrategy: enumeration('MERGE_COLUMNS', 'MERGE_ROWS'),
  CurveStyle: enumeration('NORMAL', 'SMOOTH'),
  PointStyle: enumeration('NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE'),
  Position: enumeration('TOP', 'RIGHT', 'BOTTOM', 'NONE'),
};
