import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import Autocomplete from '@material-ui/lab/Autocomplete';
import {
  type LifecycleEnd,
  type ModelMatchItem,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef, useErrorText } from '@caih/backstage-plugin-itsm-react';
import { type Find, useFound } from '../../hooks';
import { endOfLifeTranslationRef } from '../../translations';
import { FormDialog } from '../FormDialog';
import { FoundOption } from '../FoundOption';

const SHOWN = 50;

/** Says which record of the sources a model is, where another was proposed. */
export const ChooseRecordDialog = (props: {
  match: ModelMatchItem;
  failure: unknown;
  isSending: boolean;
  onChoose: (recordId: string) => Promise<boolean>;
  onClose: () => void;
}) => {
  const { match, failure, isSending, onChoose, onClose } = props;
  const { kind } = match;
  const { t } = useTranslationRef(endOfLifeTranslationRef);
  const errorText = useErrorText();
  const api = useApi(itsmApiRef);
  const [typed, setTyped] = useState('');
  const [record, setRecord] = useState<LifecycleEnd | null>(null);
  const [wasTried, setTried] = useState(false);
  const find: Find<LifecycleEnd> = useCallback(
    (text, options) =>
      api.listLifecycleRecords(
        { kind, ...(text && { text }), limit: SHOWN },
        options,
      ),
    [api, kind],
  );
  const { items = [], isLoading } = useFound(typed, find);
  const nameOf = (one: LifecycleEnd) => makerAndModel(one);
  const problem =
    wasTried && !record ? t('endOfLife.match.another.required') : undefined;
  return (
    <FormDialog
      title={t('endOfLife.match.another')}
      isSending={isSending}
      cancelLabel={t('endOfLife.match.cancel')}
      submission={{
        label: t(
          isSending ? 'endOfLife.match.sending' : 'endOfLife.match.confirm',
        ),
      }}
      onSubmit={async () => {
        setTried(true);
        return record ? onChoose(record.id) : false;
      }}
      onDone={onClose}
      onClose={onClose}
    >
      <Typography variant="body2">
        {t('endOfLife.match.another.what', {
          model: makerAndModel(match),
        })}
      </Typography>
      <Autocomplete<LifecycleEnd>
        options={items}
        loading={isLoading}
        loadingText={t('endOfLife.match.another.searching')}
        noOptionsText={t('endOfLife.match.another.none')}
        // The desk has searched: what it found is what there is.
        filterOptions={options => options}
        getOptionLabel={nameOf}
        getOptionSelected={(one, other) => one.id === other.id}
        value={record}
        onChange={(_event, chosen) => setRecord(chosen)}
        onInputChange={(_event, next, reason) => {
          if (reason !== 'reset') setTyped(next);
        }}
        renderOption={one => (
          <FoundOption name={nameOf(one)} details={[one.origin]} />
        )}
        renderInput={params => (
          <TextField
            {...params}
            label={t('endOfLife.match.another.field')}
            error={problem !== undefined}
            helperText={problem ?? t('endOfLife.match.another.help')}
            margin="normal"
            variant="outlined"
          />
        )}
      />
      {failure !== undefined && (
        <Alert severity="error">
          {t('endOfLife.failed', {
            message: errorText(failure).replace(/\.$/, ''),
          })}
        </Alert>
      )}
    </FormDialog>
  );
};
