import TextField from '@material-ui/core/TextField';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FormDialog } from './FormDialog';

/** A form whose sending ends as the test says. */
function show(options: { isDone?: boolean; isSending?: boolean } = {}) {
  const { isDone = true, isSending = false } = options;
  const done: string[] = [];
  render(
    <FormDialog
      title="Add somebody"
      isSending={isSending}
      cancelLabel="Cancel"
      submission={{ label: 'Save' }}
      onSubmit={async () => {
        done.push('sent');
        return isDone;
      }}
      onDone={() => done.push('done')}
      onClose={() => done.push('closed')}
    >
      <TextField id="name" label="Name" />
      <TextField id="badge" label="Badge" error={!isDone} />
    </FormDialog>,
  );
  return done;
}

it('is named after its title, and is done once it is sent', async () => {
  const done = show();
  expect(
    screen.getByRole('dialog', { name: 'Add somebody' }),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(done).toEqual(['sent', 'done']);
});

it('stays, on the first field at fault, where sending it did not do', async () => {
  const done = show({ isDone: false });
  await userEvent.type(screen.getByLabelText('Name'), 'Karim');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.getByLabelText('Badge')).toHaveFocus());
  expect(done).toEqual(['sent']);
  expect(screen.getByLabelText('Name')).toHaveValue('Karim');
});

it('is closed by its button and by Escape, and not by a touch beside it', async () => {
  const done = show();
  fireEvent.click(screen.getByRole('dialog').parentElement!);
  expect(done).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(done).toEqual(['closed', 'closed']);
});

it('is neither sent twice nor closed while it is on its way', async () => {
  const done = show({ isSending: true });
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  fireEvent.submit(screen.getByLabelText('Name'));
  await userEvent.keyboard('{Escape}');
  expect(done).toEqual([]);
});
