import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import {
  MAX_ORDER_REASON,
  type Order,
} from '@caih/backstage-plugin-itsm-common';
import { ErrorNotice, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { ordersTranslationRef } from '../../translations';
import { FormDialog } from '../FormDialog';
import { useOrderForm } from './useOrderForm';

/** Says from when an order is carried out, or takes it back. */
export const OrderActDialog = (props: {
  order: Order;
  act: Order['possibleActs'][number];
  today: string;
  onDone: () => void;
  onClose: () => void;
}) => {
  const { order, act, today, onDone, onClose } = props;
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(ordersTranslationRef);
  const [text, setText] = useState(act === 'start' ? today : '');
  const form = useOrderForm();
  const field = act === 'start' ? 'startedOn' : 'reason';
  const problem = form.problemOf(field, text);
  return (
    <FormDialog
      title={t(`orders.${act}.title`, { reference: order.reference })}
      isSending={form.isSending}
      cancelLabel={t('orders.cancel')}
      submission={{
        label: t(form.isSending ? 'orders.saving' : 'orders.save'),
      }}
      onSubmit={() =>
        form.send(text.trim() !== '', () =>
          act === 'start'
            ? api.startOrder(order.id, { startedOn: text })
            : api.withdrawOrder(order.id, { reason: text.trim() }),
        )
      }
      onDone={onDone}
      onClose={onClose}
    >
      <TextField
        id={`itsm-order-${field}`}
        label={t(`orders.field.${field}`)}
        type={act === 'start' ? 'date' : 'text'}
        value={text}
        onChange={event => {
          setText(event.target.value);
          form.changed();
        }}
        InputLabelProps={{ shrink: true }}
        inputProps={
          act === 'start'
            ? { min: order.placedOn, max: today }
            : { maxLength: MAX_ORDER_REASON }
        }
        required
        fullWidth
        margin="normal"
        variant="outlined"
        error={problem !== undefined}
        helperText={problem}
      />
      {form.failure !== undefined && <ErrorNotice error={form.failure} />}
    </FormDialog>
  );
};
