/** Logger and console, into the host's log. https://developers.google.com/apps-script/guides/logging */
import type { Clock } from '../clock';

export interface LogEntry {
  level: 'log' | 'info' | 'warn' | 'error';
  text: string;
}

export class Logger {
  readonly #entries: LogEntry[];
  #own: string[] = [];

  constructor(entries: LogEntry[]) {
    this.#entries = entries;
  }

  /** One value, or a format with %s (reference, Logger.log). */
  log(format: unknown, ...values: unknown[]): this {
    const text = line([format, ...values]);
    this.#own.push(text);
    this.#entries.push({ level: 'log', text });
    return this;
  }

  getLog(): string {
    return this.#own.join('\n');
  }

  clear(): void {
    this.#own = [];
  }
}

export class Console {
  readonly #entries: LogEntry[];
  readonly #clock: Clock;
  readonly #timers = new Map<string, number>();

  constructor(entries: LogEntry[], clock: Clock) {
    this.#entries = entries;
    this.#clock = clock;
  }

  log(...values: unknown[]): void {
    this.#entries.push({ level: 'log', text: line(values) });
  }

  info(...values: unknown[]): void {
    this.#entries.push({ level: 'info', text: line(values) });
  }

  warn(...values: unknown[]): void {
    this.#entries.push({ level: 'warn', text: line(values) });
  }

  error(...values: unknown[]): void {
    this.#entries.push({ level: 'error', text: line(values) });
  }

  time(label: string): void {
    this.#timers.set(label, this.#clock.now());
  }

  timeEnd(label: string): void {
    this.log(`${label}: ${this.#clock.now() - (this.#timers.get(label) ?? this.#clock.now())}ms`);
  }
}

function line([first, ...rest]: unknown[]): string {
  const values = [...rest];
  const text =
    typeof first === 'string'
      ? first.replace(/%[sdif]/g, (mark) => (values.length ? show(values.shift()) : mark))
      : show(first);
  return [text, ...values.map(show)].join(' ');
}

function show(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}
