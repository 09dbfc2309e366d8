interface Asking {
  readonly mode: 'exclusive' | 'shared';
  readonly grant: () => void;
}

interface Wishes {
  readonly mode?: Asking['mode'];
  readonly ifAvailable?: boolean;
  readonly signal?: AbortSignal;
}

type Act = (lock: { readonly name: string } | null) => unknown;

/** The locks that the tabs of one browser share, as `navigator.locks` hands them out: first come, first served. */
export class FakeLocks {
  private readonly held = new Map<string, Asking[]>();
  private readonly waiting = new Map<string, Asking[]>();

  request(name: string, wishes: Wishes, act: Act): Promise<unknown> {
    const { mode = 'exclusive', ifAvailable = false, signal } = wishes;
    return new Promise((resolve, reject) => {
      const asking: Asking = {
        mode,
        grant: () => {
          this.held.set(name, [...this.of(this.held, name), asking]);
          const done = () => {
            this.held.set(name, without(this.of(this.held, name), asking));
            this.serve(name);
          };
          void Promise.resolve()
            .then(() => act({ name }))
            .then(resolve, reject)
            .finally(done);
        },
      };
      if (ifAvailable && !this.isFree(name, mode)) {
        void Promise.resolve()
          .then(() => act(null))
          .then(resolve, reject);
        return;
      }
      signal?.addEventListener('abort', () => {
        this.waiting.set(name, without(this.of(this.waiting, name), asking));
        reject(signal.reason as Error);
      });
      this.waiting.set(name, [...this.of(this.waiting, name), asking]);
      this.serve(name);
    });
  }

  private of(kind: ReadonlyMap<string, Asking[]>, name: string): readonly Asking[] {
    return kind.get(name) ?? [];
  }

  private isFree(name: string, mode: Asking['mode']): boolean {
    return this.of(this.held, name).every((other) => mode === 'shared' && other.mode === 'shared');
  }

  private serve(name: string): void {
    const [next, ...others] = this.of(this.waiting, name);
    if (!next || !this.isFree(name, next.mode)) return;
    this.waiting.set(name, others);
    next.grant();
    this.serve(name);
  }
}

const without = (all: readonly Asking[], one: Asking): Asking[] => all.filter((other) => other !== one);
