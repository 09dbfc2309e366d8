'use client';

import { useEffect, useState } from 'react';
import type { Result } from '@/lib/plan/types';
import { encode } from '@/lib/share/link';
import { useAddress } from './address';

interface Made {
  readonly name: string;
  readonly text: string;
  readonly page: string;
  readonly link: Result<string>;
}

/** The whole address of a link that holds this text; undefined while it is being made. */
export function useLink(name: string, text: string): Result<string> | undefined {
  const { page } = useAddress();
  const [made, setMade] = useState<Made>();
  useEffect(() => {
    let dropped = false;
    void encode({ name, text }).then((fragment) => {
      const link = fragment.ok ? { ok: true as const, value: `${page}#${fragment.value}` } : fragment;
      if (!dropped) setMade({ name, text, page, link });
    });
    return () => {
      dropped = true;
    };
  }, [name, text, page]);
  return made?.name === name && made.text === text && made.page === page ? made.link : undefined;
}
