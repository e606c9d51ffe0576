import { useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import {
  CONTRACT_TIME_ZONE,
  executionDeadline,
  isLocalDate,
  localDateIn,
  MAX_ORDER_REFERENCE,
  ORDER_KINDS,
  type OrderKind,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { newKey } from '../../newKey';
import { ordersTranslationRef } from '../../translations';
import { FormDialog } from '../FormDialog';
import { useOrderForm } from './useOrderForm';

const INVENTORIES = 50;

/** The form of an order of the establishment, on an inventory applied (G1). */
export const OrderDialog = (props: {
  establishmentId: string;
  today: string;
  /** Whether an order that holds is there already. */
  hasFirst: boolean;
  onDone: () => void;
  onClose: () => void;
}) => {
  const { establishmentId, today, hasFirst, onDone, onClose } = props;
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(ordersTranslationRef);
  const format = useFormat();
  const form = useOrderForm();
  const key = useRef(newKey());
  const [kind, setKind] = useState<OrderKind>(hasFirst ? 'yearly' : 'first');
  const [reference, setReference] = useState('');
  const [placedOn, setPlacedOn] = useState(today);
  const [executeBy, setExecuteBy] = useState('');
  const [chosen, setChosen] = useState('');
  const {
    value: inventories,
    error,
    retry,
  } = useAsyncRetry(async () => {
    const { items } = await api.listImports({
      establishment: establishmentId,
      limit: INVENTORIES,
    });
    return items.filter(
      ({ origin, state }) => origin === 'file' && state === 'applied',
    );
  }, [api, establishmentId]);
  const importId = chosen || inventories?.[0]?.id || '';

  const changing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      form.changed();
      // Another order is another request.
      key.current = newKey();
    };
  const isFirst = kind === 'first';
  const save = () =>
    form.send(
      reference.trim() !== '' && isLocalDate(placedOn) && importId !== '',
      () =>
        api.placeOrder(
          establishmentId,
          {
            kind,
            reference: reference.trim(),
            placedOn,
            importId,
            ...(!isFirst && executeBy && { executeBy }),
          },
          { idempotencyKey: key.current },
        ),
    );
  const deadlineHelp =
    isFirst && isLocalDate(placedOn)
      ? t('orders.field.executeBy.first', {
          day: format.day(executionDeadline({ placedOn })),
        })
      : t('orders.field.executeBy.help');
  const field = (
    name: string,
    value: string,
    help?: string,
    isRequired: boolean = true,
  ) => {
    const problem = form.problemOf(name, value, isRequired);
    return {
      id: `itsm-order-${name}`,
      value,
      error: problem !== undefined,
      helperText: problem ?? help,
      fullWidth: true,
      margin: 'normal' as const,
      variant: 'outlined' as const,
      InputLabelProps: { shrink: true },
    };
  };
  return (
    <FormDialog
      title={t('orders.place')}
      isSending={form.isSending}
      isPreparing={!inventories}
      cancelLabel={t('orders.cancel')}
      submission={{
        label: t(form.isSending ? 'orders.saving' : 'orders.save'),
      }}
      onSubmit={save}
      onDone={onDone}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        {t('orders.place.what')}
      </Typography>
      {error && <ErrorNotice error={error} onRetry={retry} />}
      <TextField
        {...field('kind', kind)}
        select
        SelectProps={{ native: true }}
        label={t('orders.field.kind')}
        onChange={event => changing(setKind)(event.target.value as OrderKind)}
      >
        {ORDER_KINDS.map(one => (
          <option key={one} value={one}>
            {t(`orders.kind.${one}`)}
          </option>
        ))}
      </TextField>
      <TextField
        {...field('reference', reference, t('orders.field.reference.help'))}
        label={t('orders.field.reference')}
        required
        inputProps={{ maxLength: MAX_ORDER_REFERENCE }}
        onChange={event => changing(setReference)(event.target.value)}
      />
      <TextField
        {...field('placedOn', placedOn)}
        type="date"
        label={t('orders.field.placedOn')}
        required
        inputProps={{ max: today }}
        onChange={event => changing(setPlacedOn)(event.target.value)}
      />
      {isFirst ? (
        <Typography variant="body2">{deadlineHelp}</Typography>
      ) : (
        <TextField
          {...field('executeBy', executeBy, deadlineHelp, false)}
          type="date"
          label={t('orders.field.executeBy')}
          inputProps={{ min: placedOn }}
          onChange={event => changing(setExecuteBy)(event.target.value)}
        />
      )}
      <TextField
        {...field(
          'importId',
          importId,
          inventories?.length === 0
            ? t('orders.field.inventory.none')
            : undefined,
        )}
        select
        SelectProps={{ native: true }}
        label={t('orders.field.inventory')}
        required
        onChange={event => changing(setChosen)(event.target.value)}
      >
        {(inventories ?? []).map(({ id, fileName, applied }) => (
          <option key={id} value={id}>
            {t('orders.field.inventory.one', {
              file: fileName,
              day: applied
                ? format.day(localDateIn(CONTRACT_TIME_ZONE, applied.at))
                : '',
            })}
          </option>
        ))}
      </TextField>
      {form.failure !== undefined && <ErrorNotice error={form.failure} />}
    </FormDialog>
  );
};
