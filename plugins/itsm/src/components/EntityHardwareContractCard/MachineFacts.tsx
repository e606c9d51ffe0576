import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import type { Machine } from '@caih/backstage-plugin-itsm-common';
import { usePlaceWords, useFactWords } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { FactList } from '../FactList';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(3) },
}));

/** Which machine it is and where it stands, as one reads it in front of it. */
export const MachineFacts = ({ machine }: { machine: Machine }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const words = useFactWords();
  const place = usePlaceWords()(machine);
  const { maker, model, site } = machine;
  const identifiers = ['serialNumber', 'assetTag', 'hostName'] as const;
  return (
    <div className={classes.root}>
      <FactList
        facts={[
          { label: t('entity.card.model'), value: `${maker} ${model}` },
          ...identifiers.map(field => ({
            label: words.name(field),
            value: machine[field],
          })),
          { label: t('ticketPage.contract.site'), value: site.name },
          place !== '' && { label: t('entity.card.place'), value: place },
        ]}
      />
    </div>
  );
};
