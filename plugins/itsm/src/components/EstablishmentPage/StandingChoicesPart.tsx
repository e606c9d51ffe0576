import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  DATA_MEDIA_CHOICES,
  type DataMediaChoice,
  type EstablishmentProfile,
  MAX_REMARKS_LENGTH,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import { Part } from './Part';
import { PartDialog } from './PartDialog';
import { TextLine } from './TextLine';
import { usePartForm } from './usePartForm';

const useStyles = makeStyles(theme => ({
  remarks: {
    marginTop: theme.spacing(1),
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
}));

const StandingChoicesDialog = (props: {
  profile: EstablishmentProfile;
  onKept: (profile: EstablishmentProfile) => void;
  onClose: () => void;
}) => {
  const { profile, onKept, onClose } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const [dataMedia, setDataMedia] = useState(profile.dataMedia);
  const [remarks, setRemarks] = useState(profile.remarks ?? '');
  const form = usePartForm(profile, onKept);
  const { base } = form;
  return (
    <PartDialog
      title={t('establishment.choices')}
      wasStale={form.wasStale}
      newer={[
        t(`establishment.dataMedia.${base.dataMedia}`),
        ...(base.remarks ? [base.remarks] : []),
      ]}
      isSending={form.isSending}
      failure={form.failure}
      onSubmit={() =>
        form.send(on =>
          api.writeStandingChoices(
            on.establishmentId,
            { dataMedia, remarks },
            { revision: on.revision },
          ),
        )
      }
      onClose={onClose}
    >
      <FormControl component="fieldset">
        <FormLabel component="legend">{t('establishment.dataMedia')}</FormLabel>
        <RadioGroup
          value={dataMedia}
          onChange={event =>
            setDataMedia(event.target.value as DataMediaChoice)
          }
        >
          {DATA_MEDIA_CHOICES.map(choice => (
            <FormControlLabel
              key={choice}
              value={choice}
              control={<Radio color="primary" />}
              label={t(`establishment.dataMedia.${choice}`)}
            />
          ))}
        </RadioGroup>
      </FormControl>
      <TextLine
        label={t('establishment.field.remarks')}
        hint={t('establishment.hint.remarks')}
        value={remarks}
        onChange={setRemarks}
        multiline
        maxLength={MAX_REMARKS_LENGTH}
      />
    </PartDialog>
  );
};

/** What is chosen once for all visits: data media, remarks (CI19). */
export const StandingChoicesPart = (props: {
  profile: EstablishmentProfile;
  onKept: (profile: EstablishmentProfile) => void;
}) => {
  const { profile, onKept } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const [isEdited, setIsEdited] = useState(false);
  return (
    <Part
      title={t('establishment.choices')}
      action={
        profile.writable.includes('standing-choices') && (
          <Button
            size="small"
            color="primary"
            variant="outlined"
            aria-haspopup="dialog"
            onClick={() => setIsEdited(true)}
            aria-label={t('establishment.choices.change')}
          >
            {t('establishment.change')}
          </Button>
        )
      }
    >
      <Typography>
        <strong>{t('establishment.dataMedia')}</strong>
      </Typography>
      <Typography>
        {t(`establishment.dataMedia.${profile.dataMedia}`)}
      </Typography>
      {profile.remarks && (
        <Typography className={classes.remarks}>{profile.remarks}</Typography>
      )}
      {isEdited && (
        <StandingChoicesDialog
          profile={profile}
          onKept={onKept}
          onClose={() => setIsEdited(false)}
        />
      )}
    </Part>
  );
};
