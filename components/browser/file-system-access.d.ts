/** The part of the File System Access API that TypeScript's own types leave out, because not every browser has it. */

interface FilePickerType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

interface Window {
  readonly showOpenFilePicker?: (options?: {
    readonly id?: string;
    readonly types?: readonly FilePickerType[];
  }) => Promise<readonly [FileSystemFileHandle]>;
  readonly showSaveFilePicker?: (options?: {
    readonly id?: string;
    readonly suggestedName?: string;
    readonly types?: readonly FilePickerType[];
  }) => Promise<FileSystemFileHandle>;
}

interface FileSystemHandle {
  queryPermission?(of: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  requestPermission?(of: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

interface DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}
