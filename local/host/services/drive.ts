/** The Drive advanced service, v3, as a script with the scope `drive.file` sees it. */

import { convertTo, importAs } from '../drive-convert';
import { type DriveFiles, ROOT_ID, type StoredFile } from '../drive-files';
import { withProperties } from '../drive-properties';
import { filterOf, InvalidQuery } from '../drive-query';
import { ApiException, HostFault } from '../errors';
import type { Execution } from '../execution';
import { Blob, bytesOfBlob } from './blob';
import { MimeType } from './enums';

type Options = Record<string, unknown>;
type BlobLike = { getBytes(): number[]; getContentType(): string | null; getName(): string | null };

/** Properties a script may set; https://developers.google.com/drive/api/reference/rest/v3/files */
const WRITABLE = ['name', 'mimeType', 'parents', 'description', 'appProperties', 'properties', 'starred', 'trashed'];
/** Without `fields` the API gives these only (https://developers.google.com/drive/api/guides/fields-parameter). */
const DEFAULT_FIELDS = 'kind,id,name,mimeType';

export class Drive {
  readonly Files: Files;

  constructor(files: DriveFiles, execution: () => Execution) {
    this.Files = new Files(files, execution);
  }
}

class Files {
  readonly #files: DriveFiles;
  readonly #execution: () => Execution;

  constructor(files: DriveFiles, execution: () => Execution) {
    this.#files = files;
    this.#execution = execution;
  }

  create(resource: Options, media?: BlobLike | null, options: Options = {}): object {
    this.#permit('create', options, ['fields']);
    checkResource(resource);
    const parents = (resource.parents as string[] | undefined) ?? [ROOT_ID];
    for (const parent of parents) this.#findParent('drive.files.create', parent);
    const bytes = media ? bytesOfBlob(media) : null;
    const sourceType = media?.getContentType() ?? null;
    const mimeType = String(resource.mimeType ?? sourceType ?? 'application/octet-stream');
    const stored = this.#files.add({
      ...resource,
      ...propertiesOf('drive.files.create', {}, resource),
      name: String(resource.name ?? 'Untitled'),
      mimeType,
      parents,
      bytes: bytes && importAs(mimeType, bytes, sourceType),
      madeByScript: true,
    });
    return this.#project(stored, options.fields, 'drive.files.create');
  }

  get(id: string, options: Options = {}): object {
    this.#permit('get', options, ['fields', 'alt']);
    const file = this.#find('drive.files.get', id);
    if (options.alt !== 'media') return this.#project(file, options.fields, 'drive.files.get');
    if (file.mimeType.startsWith('application/vnd.google-apps.')) {
      const reason = 'Only files with binary content can be downloaded. Use Export with Docs Editors files.';
      throw new ApiException('drive.files.get', reason);
    }
    return new Blob(file.bytes ?? new Uint8Array(), file.mimeType, file.name);
  }

  /** Without `alt: 'media'` the service fails like this, as in public execution logs. */
  export(id: string, mimeType: string, options: Options = {}): Blob {
    this.#permit('export', options, ['alt', 'fields']);
    const file = this.#find('drive.files.export', id);
    if (options.alt !== 'media') {
      throw new ApiException('drive.files.export', 'Export requires alt=media to download the exported content.');
    }
    if (!file.mimeType.startsWith('application/vnd.google-apps.')) {
      throw new ApiException('drive.files.export', 'Export only supports Docs Editors files.');
    }
    return new Blob(convertTo(mimeType, file.bytes ?? new Uint8Array(), file.mimeType), mimeType, file.name);
  }

  update(resource: Options, id: string, media?: BlobLike | null, options: Options = {}): object {
    this.#permit('update', options, ['fields', 'addParents', 'removeParents']);
    checkResource(resource);
    if ('parents' in resource) {
      const reason =
        'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.';
      throw new ApiException('drive.files.update', reason);
    }
    const file = this.#find('drive.files.update', id);
    const added = listOf(options.addParents);
    for (const parent of added) this.#findParent('drive.files.update', parent);
    const removed = listOf(options.removeParents);
    const parents = [...file.parents.filter((parent) => !removed.includes(parent)), ...added];
    const bytes = media ? importAs(file.mimeType, bytesOfBlob(media), media.getContentType()) : file.bytes;
    const properties = propertiesOf('drive.files.update', file, resource);
    const updated = this.#files.change(id, { ...resource, ...properties, parents, bytes });
    return this.#project(updated, options.fields, 'drive.files.update');
  }

  copy(resource: Options, id: string, options: Options = {}): object {
    this.#permit('copy', options, ['fields']);
    checkResource(resource);
    const file = this.#find('drive.files.copy', id);
    for (const parent of (resource.parents as string[] | undefined) ?? []) this.#findParent('drive.files.copy', parent);
    const { id: _, createdTime: __, modifiedTime: ___, ...content } = file;
    const properties = propertiesOf('drive.files.copy', file, resource);
    const name = `Copy of ${file.name}`;
    const copy = this.#files.add({ ...content, name, ...resource, ...properties, madeByScript: true });
    return this.#project(copy, options.fields, 'drive.files.copy');
  }

  /** Past the bin, for good. */
  remove(id: string): void {
    this.#permit('remove', {}, []);
    this.#find('drive.files.delete', id);
    this.#files.delete(id);
  }

  /** Files in the bin are listed too, unless the query leaves them out. */
  list(options: Options = {}): object {
    this.#permit('list', options, ['q', 'fields', 'pageSize', 'orderBy', 'pageToken', 'spaces']);
    const size = pageSizeOf(options.pageSize);
    const start = startOf(options);
    const matching = this.#matching(String(options.q ?? ''));
    sort(matching, String(options.orderBy ?? ''));
    const end = start + size;
    const whole = {
      kind: 'drive#fileList',
      incompleteSearch: false,
      files: matching.slice(start, end),
      ...(end < matching.length ? { nextPageToken: tokenOf(end, options) } : {}),
    };
    return this.#projectList(whole, options.fields);
  }

  #matching(query: string): StoredFile[] {
    try {
      const wanted = filterOf(query);
      return this.#files
        .all()
        .filter((file) => this.#isVisible(file) && wanted({ file, trashed: this.#files.isTrashed(file) }));
    } catch (error) {
      if (error instanceof InvalidQuery) throw new ApiException('drive.files.list', 'Invalid Value');
      throw error;
    }
  }

  #permit(method: string, options: Options, known: string[]): void {
    const unknown = Object.keys(options).find((option) => !known.includes(option));
    if (unknown) throw new HostFault(`Drive.Files.${method} with the option "${unknown}" is not implemented`);
    this.#execution().requireScope(`drive.files.${method === 'remove' ? 'delete' : method}`, 'drive.file', 'drive');
  }

  /**
   * `drive.file`: "only … files the app has created or the user opened with it"
   * (https://developers.google.com/drive/api/guides/api-specific-auth); to the app the others are not there.
   */
  #find(method: string, id: string): StoredFile {
    const file = this.#files.get(id);
    if (!file || !this.#isVisible(file)) throw new ApiException(method, `File not found: ${id}.`);
    return file;
  }

  #isVisible(file: StoredFile): boolean {
    return file.madeByScript || this.#execution().isGranted('drive');
  }

  /** The root can always be written to; another folder only when the script made it. */
  #findParent(method: string, id: string): void {
    if (id === 'root' || id === ROOT_ID) return;
    const folder = this.#find(method, id);
    if (folder.mimeType !== MimeType.FOLDER) {
      throw new ApiException(method, 'The specified parent is not a folder.');
    }
  }

  #project(file: StoredFile, fields: unknown, method: string): object {
    const view = this.#publicView(file);
    if (fields === '*') return view;
    const wanted = outerFields(String(fields ?? DEFAULT_FIELDS));
    const unknown = wanted.find((field) => !FIELDS.includes(field));
    if (unknown !== undefined) throw new ApiException(method, `Invalid field selection ${unknown}`);
    return Object.fromEntries(wanted.filter((field) => field in view).map((field) => [field, view[field]]));
  }

  /** The file's properties as the API shows them. */
  #publicView(file: StoredFile): Record<string, unknown> {
    const { bytes, madeByScript, ...shown } = file;
    const size = file.mimeType.startsWith('application/vnd.google-apps.') ? {} : { size: String(bytes?.length ?? 0) };
    return { kind: 'drive#file', ...shown, ...size, trashed: this.#files.isTrashed(file), ownedByMe: madeByScript };
  }

  #projectList(list: Record<string, unknown> & { files: StoredFile[] }, fields: unknown): object {
    const inner = /files\(([^)]*)\)/.exec(String(fields ?? ''))?.[1];
    const outer = fields === undefined || fields === '*' ? LIST_FIELDS : outerFields(String(fields));
    const unknown = outer.find((field) => !LIST_FIELDS.includes(field));
    if (unknown !== undefined) throw new ApiException('drive.files.list', `Invalid field selection ${unknown}`);
    const files = list.files.map((file) =>
      this.#project(file, inner ?? (fields === '*' ? '*' : undefined), 'drive.files.list'),
    );
    const view: Record<string, unknown> = { ...list, files };
    return Object.fromEntries(Object.entries(view).filter(([key]) => outer.includes(key)));
  }
}

/** 1 to 1000, 100 unless told: https://developers.google.com/drive/api/reference/rest/v3/files/list */
function pageSizeOf(wanted: unknown): number {
  if (wanted === undefined) return 100;
  if (Number.isInteger(wanted) && Number(wanted) >= 1 && Number(wanted) <= 1000) return Number(wanted);
  const range = 'Values must be within the range: [1, 1000]';
  throw new ApiException('drive.files.list', `Invalid value '${wanted}'. ${range}`);
}

/** A token goes on with the query and order that it was given for, and with no other (from memory). */
function tokenOf(start: number, { q, orderBy }: Options): string {
  return Buffer.from(JSON.stringify([start, q ?? '', orderBy ?? ''])).toString('base64');
}

function startOf(options: Options): number {
  if (options.pageToken === undefined) return 0;
  const [start] = JSON.parse(Buffer.from(String(options.pageToken), 'base64').toString() || '[]') as [number?];
  if (start !== undefined && tokenOf(start, options) === options.pageToken) return start;
  throw new ApiException('drive.files.list', 'Invalid Value');
}

function propertiesOf(method: string, before: Options, resource: Options): Options {
  try {
    const own = withProperties(before.appProperties, resource.appProperties);
    const everybodys = withProperties(before.properties, resource.properties);
    return { ...(own && { appProperties: own }), ...(everybodys && { properties: everybodys }) };
  } catch (error) {
    throw error instanceof RangeError ? new ApiException(method, error.message) : error;
  }
}

function checkResource(resource: Options): void {
  const unknown = Object.keys(resource ?? {}).find((key) => !WRITABLE.includes(key));
  if (unknown) throw new HostFault(`a Drive file with "${unknown}" is not implemented`);
}

function listOf(value: unknown): string[] {
  return typeof value === 'string' && value !== '' ? value.split(',') : [];
}

const LIST_FIELDS = ['kind', 'incompleteSearch', 'files', 'nextPageToken'];

/** Fields of the File resource that the host fills. */
const FIELDS = [
  ...WRITABLE,
  'kind',
  'id',
  'createdTime',
  'modifiedTime',
  'webViewLink',
  'webContentLink',
  'size',
  'ownedByMe',
];

function outerFields(fields: string): string[] {
  return fields
    .replace(/\([^)]*\)/g, '')
    .split(',')
    .map((field) => field.trim());
}

function sort(files: StoredFile[], orderBy: string): void {
  if (orderBy === '') return;
  const [key, direction] = orderBy.split(/\s+/);
  if (!['name', 'createdTime', 'modifiedTime'].includes(key!))
    throw new HostFault(`orderBy ${orderBy} is not implemented`);
  const sign = direction === 'desc' ? -1 : 1;
  files.sort((a, b) => sign * String(a[key as 'name']).localeCompare(String(b[key as 'name'])));
}
