import { FileCode2, Laptop } from 'lucide-react';
import { Button } from '@/components/ui/button';

/** Links to this machine open for nobody else; a file does. */
export function OwnMachine({ onDownload }: { readonly onDownload: () => void }) {
  return (
    <div className="flex items-start gap-3 rounded-lg border border-line bg-changed p-3">
      <Laptop size={16} className="mt-0.5 shrink-0 text-warning" aria-hidden />
      <div className="min-w-0 flex-1">
        <p className="leading-5">
          <strong className="font-semibold">This Planlanes runs on your own machine,</strong> so its links
          open for nobody else. Send the plan as one HTML file instead: it opens in any browser, without a
          network.
        </p>
        <Button look="primary" className="mt-2.5" onClick={onDownload}>
          <FileCode2 size={15} /> Download HTML file
        </Button>
      </div>
    </div>
  );
}
