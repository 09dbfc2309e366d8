'use client';

import { useEditor } from '@/components/session/context';
import { TextInput } from '@/components/ui/text-input';
import { FormDialog } from './form-dialog';
import { useAttempt } from './use-attempt';

/** The words that specs mostly use. */
const likely = ['draft', 'ready', 'in-progress', 'blocked', 'done'];

/** The spec's `Status`, as its Meta section states it. */
export function StatusDialog() {
  const { field, attempt } = useAttempt(useEditor((state) => state.plan.status));
  return (
    <FormDialog
      title="Status of the spec"
      description="It stands in the Meta section of the file."
      does="Set the status"
      onSubmit={() => attempt([{ type: 'plan.status', status: field.value }])}
    >
      <TextInput label="Status" placeholder="draft" likely={likely} {...field} />
    </FormDialog>
  );
}
