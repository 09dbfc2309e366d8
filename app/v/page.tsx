import type { Metadata } from 'next';
import { View } from '@/components/view/view';

export const metadata: Metadata = {
  title: 'Shared plan · Planlanes',
  // A shared plan is for those it was sent to.
  robots: { index: false, follow: false },
};

/** A shared plan, read-only. It stands in the address' fragment, which browsers keep to themselves. */
export default function Page() {
  return <View />;
}
