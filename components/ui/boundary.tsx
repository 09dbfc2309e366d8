'use client';

import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What stands there instead once they could not be drawn; `again` tries once more. */
  readonly fallback: (again: () => void) => ReactNode;
}

/** Keeps to itself what breaks while its children are drawn: what is around it stays. */
export class Boundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return this.props.fallback(() => this.setState({ broken: false }));
  }
}
