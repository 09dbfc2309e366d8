/** What a fake file refuses, and under which name the browser would tell it. */
interface Refusals {
  readonly read?: string;
  readonly open?: string;
  readonly write?: string;
}

/** A file on the disk as a browser hands it out. What is written counts once it is closed. */
export class FakeFile {
  readonly kind = 'file';
  /** What was asked of it, in order. */
  readonly calls: string[] = [];
  permission: PermissionState = 'granted';
  /** What the user answers when asked. */
  answer: PermissionState = 'granted';
  refuses: Refusals = {};

  constructor(
    readonly name: string,
    public bytes: string | Uint8Array<ArrayBuffer>,
  ) {}

  /** As the product knows it. */
  get handle(): FileSystemFileHandle {
    return this as unknown as FileSystemFileHandle;
  }

  getFile(): Promise<File> {
    return this.unless('read', () => new File([this.bytes], this.name));
  }

  createWritable() {
    return this.unless('open', () => {
      let written: string | undefined;
      return {
        write: (text: string) => this.unless('write', () => void (written = text)),
        close: () => this.unless('close', () => void (this.bytes = written ?? '')),
        abort: () => this.unless('abort', () => undefined),
      };
    });
  }

  queryPermission(): Promise<PermissionState> {
    return this.unless('query', () => this.permission);
  }

  requestPermission(): Promise<PermissionState> {
    return this.unless('request', () => (this.permission = this.answer));
  }

  private unless<T>(call: string, act: () => T): Promise<T> {
    this.calls.push(call);
    const refusal = call in this.refuses ? this.refuses[call as keyof Refusals] : undefined;
    return refusal === undefined ? Promise.resolve(act()) : Promise.reject(new DOMException(call, refusal));
  }
}
