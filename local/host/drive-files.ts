/** What lies in the simulated Drive, the script's files and other people's. */
import type { Clock } from './clock';

export interface StoredFile {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  /** null for folders and files without content; a Google Doc keeps the .docx it came from. */
  bytes: Uint8Array | null;
  /** False: `drive.file` does not reach it. */
  madeByScript: boolean;
  trashed?: boolean;
  /** RFC 3339. */
  createdTime: string;
  modifiedTime: string;
  webViewLink: string;
  [property: string]: unknown;
}

type NewFile = Pick<StoredFile, 'name' | 'mimeType' | 'bytes' | 'madeByScript'> & {
  parents?: string[];
  [property: string]: unknown;
};

/** The user's My Drive, which 'root' stands for. */
export const ROOT_ID = 'root-of-my-drive';

export class DriveFiles {
  readonly #files = new Map<string, StoredFile>();
  readonly #clock: Clock;
  readonly #idPrefix: string;
  #made = 0;

  /** @param idPrefix where links to files outlive them, another one for each Drive keeps them from meaning another file */
  constructor(clock: Clock, idPrefix = 'local-file') {
    this.#clock = clock;
    this.#idPrefix = idPrefix;
  }

  all(): StoredFile[] {
    return [...this.#files.values()];
  }

  get(id: string): StoredFile | undefined {
    return this.#files.get(id);
  }

  /** Puts a file in; one with `madeByScript: false` is somebody else's. */
  add(file: NewFile): StoredFile {
    this.#made += 1;
    const id = `${this.#idPrefix}-${this.#made}`;
    const now = new Date(this.#clock.now()).toISOString();
    const stored: StoredFile = {
      ...file,
      id,
      parents: (file.parents ?? [ROOT_ID]).map((parent) => (parent === 'root' ? ROOT_ID : parent)),
      createdTime: now,
      modifiedTime: now,
      webViewLink: linkTo(id, file.mimeType),
    };
    this.#files.set(id, stored);
    return stored;
  }

  change(id: string, changes: Partial<StoredFile>): StoredFile {
    const file = this.#files.get(id);
    if (!file) throw new Error(`There is no file ${id}`);
    Object.assign(file, changes, { modifiedTime: new Date(this.#clock.now()).toISOString() });
    return file;
  }

  /** "If the target is a folder, all descendants owned by the user are also deleted" (reference of files.delete). */
  delete(id: string): void {
    this.#files.delete(id);
    for (const { id: inside, parents } of this.all()) if (parents.includes(id)) this.delete(inside);
  }

  /** "either explicitly or from a trashed parent folder" (https://developers.google.com/drive/api/reference/rest/v3/files). */
  isTrashed(file: StoredFile): boolean {
    if (file.trashed === true) return true;
    return file.parents.some((parent) => {
      const folder = this.#files.get(parent);
      return folder !== undefined && this.isTrashed(folder);
    });
  }
}

function linkTo(id: string, mimeType: string): string {
  if (mimeType === 'application/vnd.google-apps.document')
    return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
  if (mimeType === 'application/vnd.google-apps.folder') return `https://drive.google.com/drive/folders/${id}`;
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}
