import { useId, useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpandLess from '@material-ui/icons/ExpandLess';
import ExpandMore from '@material-ui/icons/ExpandMore';
import {
  ACCESS_FIELDS,
  type AccessField,
  type TicketPreview,
} from '@caih/backstage-plugin-itsm-common';
import { withLabel } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { accessOf, type Draft, proposedIn } from './draft';

/** Limits of the desk, in characters. */
const MAX_CHARACTERS = 200;

/** Fields that share a line where there is room. */
const SHORT: readonly AccessField[] = ['building', 'room', 'rack', 'rackUnit'];

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1), justifyItems: 'start' },
  said: { overflowWrap: 'anywhere' },
  fields: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    width: '100%',
  },
  wide: { gridColumn: '1 / -1' },
}));

/**
 * Where to go and whom to call, proposed from what is known, folded as long as
 * nothing has to be corrected (C18).
 */
export const AccessFields = (props: {
  draft: Draft;
  preview?: TicketPreview;
  errors: Partial<Record<AccessField, string>>;
  onChange: (changes: Partial<Draft>) => void;
}) => {
  const { draft, preview, errors, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const id = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  const access = accessOf(draft, proposedIn(preview));
  const isOpen = isUnfolded || Object.values(errors).some(Boolean);
  const said = ACCESS_FIELDS.filter(field => access[field]).map(field =>
    withLabel(t(`ticketPage.field.${field}`), access[field]),
  );
  const from = preview?.proposedAccess.fromTicket;
  const isProposed = ACCESS_FIELDS.some(
    field => draft[field] === null && access[field],
  );

  return (
    <div className={classes.root}>
      {!isOpen && (
        <Typography variant="body2" className={classes.said}>
          {said.length > 0 ? said.join(' · ') : t('declare.access.nothing')}
        </Typography>
      )}
      {isProposed && (
        <Typography variant="body2" color="textSecondary">
          {from
            ? t('declare.access.proposedFrom', { number: from })
            : t('declare.access.proposed')}
        </Typography>
      )}
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={id}
        endIcon={isOpen ? <ExpandLess /> : <ExpandMore />}
        onClick={() => setUnfolded(!isOpen)}
      >
        {t(isOpen ? 'declare.access.fold' : 'declare.access.unfold')}
      </Button>
      <div id={id} className={classes.fields} hidden={!isOpen}>
        {isOpen &&
          ACCESS_FIELDS.map(field => (
            <TextField
              key={field}
              className={SHORT.includes(field) ? undefined : classes.wide}
              id={`${id}-${field}`}
              label={t(`ticketPage.field.${field}`)}
              type={field === 'callBackNumber' ? 'tel' : undefined}
              value={access[field]}
              onChange={event => onChange({ [field]: event.target.value })}
              error={Boolean(errors[field])}
              helperText={
                errors[field] ??
                (field === 'careConstraint'
                  ? t('declare.access.careHint')
                  : undefined)
              }
              variant="outlined"
              margin="dense"
              inputProps={{ 'data-field': field, maxLength: MAX_CHARACTERS }}
            />
          ))}
      </div>
    </div>
  );
};
