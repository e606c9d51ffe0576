import { useState } from 'react';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { BulkEdit } from '@caih/backstage-plugin-itsm-common';
import { ErrorNotice, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { useNavigate } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useLanguage, useFactWords } from '../../hooks';
import { importRouteRef } from '../../routes';
import { fleetTasksTranslationRef } from '../../translations';
import { FormDialog } from '../FormDialog';
import { writeView } from '../ImportPage/importView';
import { useImportErrorText } from '../ImportPage/useImportErrorText';
import {
  BULK_FIELDS,
  type BulkDraft,
  changesOf,
  problemOf,
  startOf,
} from './bulkFields';
import { BulkFieldInput } from './BulkFieldInput';

const useStyles = makeStyles(theme => ({
  group: { border: 0, margin: theme.spacing(2, 0, 0), minWidth: 0, padding: 0 },
  value: {
    display: 'grid',
    gap: theme.spacing(1.5),
    padding: theme.spacing(0.5, 0, 1.5, 4),
  },
}));

/**
 * What becomes of several machines, all of them alike: each fact to change is
 * chosen, and what comes of it is shown before it is done.
 */
export const BulkEditDialog = (props: {
  establishmentId: string;
  machines: BulkEdit['machines'];
  /** How many machines that is, where it is known. */
  count: number | null;
  onClose: () => void;
}) => {
  const { establishmentId, machines, count, onClose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(fleetTasksTranslationRef);
  const api = useApi(itsmApiRef);
  const navigate = useNavigate();
  const importPath = useRouteRef(importRouteRef);
  const language = useLanguage();
  const words = useFactWords();
  const errorText = useImportErrorText();
  const [draft, setDraft] = useState<BulkDraft>({});
  const [wasTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const {
    value: establishment,
    error,
    retry,
  } = useAsyncRetry(
    () => api.getEstablishment(establishmentId),
    [api, establishmentId],
  );

  const isEmpty = Object.keys(draft).length === 0;
  const isRight = BULK_FIELDS.every(field => {
    const value = draft[field.fact];
    return value === undefined || problemOf(field, value) === undefined;
  });
  const send = async () => {
    setTried(true);
    setFailure(undefined);
    if (isEmpty || !isRight) return false;
    setSending(true);
    try {
      const { id, counts } = await api.createBulkEdit(
        { machines, changes: changesOf(draft) },
        { language },
      );
      const view = writeView({
        establishment: establishmentId,
        importId: id,
        step: counts?.wrong ? 'check' : 'preview',
      });
      navigate(`${importPath()}?${new URLSearchParams(view)}`);
      return true;
    } catch (cause) {
      setFailure(cause);
      return false;
    } finally {
      setSending(false);
    }
  };
  return (
    <FormDialog
      title={
        count === null ? t('bulk.title.all') : t('bulk.title.some', { count })
      }
      isSending={isSending}
      isPreparing={!establishment}
      cancelLabel={t('bulk.cancel')}
      submission={{ label: t(isSending ? 'bulk.comparing' : 'bulk.preview') }}
      onSubmit={send}
      onDone={onClose}
      onClose={onClose}
    >
      <Typography variant="body2">{t('bulk.what')}</Typography>
      {error && <ErrorNotice error={error} onRetry={retry} />}
      {(['place', 'contract', 'hardware'] as const).map(group => (
        <fieldset key={group} className={classes.group}>
          <Typography variant="subtitle1" component="legend">
            {t(`bulk.group.${group}`)}
          </Typography>
          {BULK_FIELDS.filter(one => one.group === group).map(field => {
            const { fact } = field;
            const value = draft[fact];
            const toggle = () =>
              setDraft(({ [fact]: before, ...rest }) =>
                before === undefined
                  ? { ...rest, [fact]: startOf(field) }
                  : rest,
              );
            return (
              <div key={fact}>
                <FormControlLabel
                  control={
                    <Checkbox
                      size="small"
                      color="primary"
                      checked={value !== undefined}
                      onChange={toggle}
                    />
                  }
                  label={words.name(fact)}
                />
                {value !== undefined && (
                  <div className={classes.value}>
                    <BulkFieldInput
                      field={field}
                      value={value}
                      sites={establishment?.sites ?? []}
                      wasTried={wasTried}
                      onChange={next => setDraft({ ...draft, [fact]: next })}
                    />
                  </div>
                )}
              </div>
            );
          })}
        </fieldset>
      ))}
      {wasTried && isEmpty && (
        <Alert severity="error">{t('bulk.problem.nothing')}</Alert>
      )}
      {failure !== undefined && (
        <Alert severity="error">{errorText(failure)}</Alert>
      )}
    </FormDialog>
  );
};
