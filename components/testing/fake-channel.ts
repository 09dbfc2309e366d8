/** What tabs of one browser say to each other, as `BroadcastChannel` carries it: to all others of that name. */
export class FakeChannel extends EventTarget {
  private static readonly open = new Set<FakeChannel>();

  constructor(readonly name: string) {
    super();
    FakeChannel.open.add(this);
  }

  postMessage(message: unknown): void {
    if (!FakeChannel.open.has(this)) throw new DOMException('It is closed.', 'InvalidStateError');
    const data: unknown = structuredClone(message);
    for (const other of FakeChannel.open)
      if (other !== this && other.name === this.name)
        queueMicrotask(() => {
          if (FakeChannel.open.has(other)) other.dispatchEvent(new MessageEvent('message', { data }));
        });
  }

  close(): void {
    FakeChannel.open.delete(this);
  }

  /** A tab that crashed says nothing any more. */
  static closeAll(): void {
    FakeChannel.open.clear();
  }
}
