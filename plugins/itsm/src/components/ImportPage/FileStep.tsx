import { type ChangeEvent, useId, useRef } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import {
  type ImportCheck,
  type InventoryImport,
  machineImportPermission,
  type Me,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { may, seesSeveralEstablishments } from '../../hooks';
import { importTranslationRef } from '../../translations';
import { EstablishmentSelect } from '../EstablishmentSelect';
import { useDroppedFiles } from '../TicketPage/attachments/useDroppedFiles';
import { DocumentButton } from '../Documents';
import { ImportHistory } from './ImportHistory';
import { MappingForm } from './MappingForm';
import type { ImportState } from './useImport';
import { useImportErrorText } from './useImportErrorText';
import { WorkProgress } from './WorkProgress';

const ACCEPTED =
  '.xlsx,.csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  row: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
  },
  drop: {
    border: `2px dashed ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    padding: theme.spacing(3, 2),
    textAlign: 'center',
  },
  over: { borderColor: theme.palette.primary.main },
}));

/** The first step: whose inventory, which file, and what its columns are. */
export const FileStep = (props: {
  me: Me;
  establishment: string | null;
  state: ImportState;
  onEstablishment: (establishmentId: string | null) => void;
  onGive: (file: File, establishmentId: string) => void;
  onCheck: (check: ImportCheck) => void;
  onOpen: (inventory: InventoryImport) => void;
  onAnother: () => void;
}) => {
  const { me, establishment, state, onEstablishment, onGive } = props;
  const { inventory, failure, isWorking } = state;
  const classes = useStyles();
  const { t } = useTranslationRef(importTranslationRef);
  const api = useApi(itsmApiRef);
  const errorText = useImportErrorText();
  const files = useRef<HTMLInputElement>(null);
  const helpId = useId();
  const give = ([file]: File[]) => {
    if (file && establishment && !isWorking) onGive(file, establishment);
  };
  const { isOver, zone } = useDroppedFiles(give);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    give([...(event.target.files ?? [])]);
    // The same file may be chosen again.
    event.target.value = '';
  };
  const refusal = failure !== undefined && (
    <Alert severity="error">{errorText(failure)}</Alert>
  );

  if (inventory) {
    return (
      <div className={classes.root}>
        <MappingForm
          inventory={inventory}
          isWorking={isWorking}
          onCheck={props.onCheck}
        />
        {refusal}
        {isWorking && (
          <WorkProgress inventory={inventory} label={t('import.checking')} />
        )}
        <div>
          <Button size="small" onClick={props.onAnother}>
            {t('import.another')}
          </Button>
        </div>
      </div>
    );
  }

  const mayGive = may(me, machineImportPermission);
  return (
    <div className={classes.root}>
      {seesSeveralEstablishments(me) && (
        <div className={classes.row}>
          <EstablishmentSelect
            me={me}
            value={establishment}
            onChange={onEstablishment}
            required
          />
        </div>
      )}
      {!mayGive && <Alert severity="info">{t('import.readOnly')}</Alert>}
      {establishment === null && (
        <Typography variant="body2">
          {t('import.chooseEstablishment')}
        </Typography>
      )}
      {establishment !== null && (
        <div className={classes.row}>
          <Typography variant="body2">{t('import.template.what')}</Typography>
          <DocumentButton
            label={t('import.template.blank')}
            read={language =>
              api.getImportTemplate(establishment, {
                machines: false,
                language,
              })
            }
          />
          <DocumentButton
            label={t('import.template.filled')}
            read={language =>
              api.getImportTemplate(establishment, { machines: true, language })
            }
          />
        </div>
      )}
      {establishment !== null && mayGive && (
        <div
          className={`${classes.drop} ${isOver ? classes.over : ''}`}
          {...zone}
        >
          <input
            ref={files}
            type="file"
            hidden
            accept={ACCEPTED}
            onChange={take}
            aria-label={t('import.choose')}
            data-testid="inventory"
          />
          <Button
            color="primary"
            variant="contained"
            aria-describedby={helpId}
            disabled={isWorking}
            onClick={() => files.current?.click()}
          >
            {t('import.choose')}
          </Button>
          <Typography id={helpId} variant="body2" color="textSecondary">
            {t('import.choose.help')}
          </Typography>
        </div>
      )}
      {refusal}
      {isWorking && (
        <WorkProgress inventory={undefined} label={t('import.reading')} />
      )}
      {establishment !== null && (
        <ImportHistory establishment={establishment} onOpen={props.onOpen} />
      )}
    </div>
  );
};
