import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  declarationDecidePermission,
  type DeclarationPage,
  type MachineDeclaration,
  type Me,
} from '@caih/backstage-plugin-itsm-common';
import { ErrorNotice, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { may, type ReadPage, usePages } from '../../hooks';
import { declarationsTranslationRef } from '../../translations';
import { DeclarationActDialog } from './DeclarationActDialog';
import { DeclarationEntry } from './DeclarationEntry';

const PAGE_SIZE = 5;

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2) },
  list: {
    display: 'grid',
    gap: theme.spacing(1.5),
    listStyle: 'none',
    margin: theme.spacing(1, 0),
    padding: 0,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

type Act = MachineDeclaration['possibleActs'][number];

/**
 * The machines that an establishment declared during the year, and whether the
 * contractor has accepted them (BI8); nothing where none was.
 */
export const DeclarationsList = (props: {
  establishmentId: string;
  me: Me;
  onDecided: () => void;
}) => {
  const { establishmentId, me, onDecided } = props;
  const classes = useStyles();
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(declarationsTranslationRef);
  const [acting, setActing] = useState<{
    declaration: MachineDeclaration;
    act: Act;
  }>();
  const read: ReadPage<DeclarationPage> = useCallback(
    (cursor, options) =>
      api.listDeclarations(
        establishmentId,
        { cursor, limit: PAGE_SIZE },
        options,
      ),
    [api, establishmentId],
  );
  const { page, error, refresh, readMore } = usePages(read);
  if (error) return <ErrorNotice error={error} onRetry={refresh} />;
  if (!page || page.items.length === 0) return null;
  return (
    <div className={classes.root}>
      <Typography variant="subtitle1" component="h4">
        {t('declarations.title')}
      </Typography>
      <ol className={classes.list} aria-label={t('declarations.title')}>
        {page.items.map(declaration => (
          <DeclarationEntry key={declaration.id} declaration={declaration}>
            <div className={classes.acts}>
              {may(me, declarationDecidePermission) &&
                declaration.possibleActs.map(act => (
                  <Button
                    key={act}
                    size="small"
                    color="primary"
                    variant="outlined"
                    aria-haspopup="dialog"
                    onClick={() => setActing({ declaration, act })}
                  >
                    {t(`declarations.${act}`)}
                  </Button>
                ))}
            </div>
          </DeclarationEntry>
        ))}
      </ol>
      {readMore && (
        <Button size="small" onClick={readMore}>
          {t('declarations.more')}
        </Button>
      )}
      {acting && (
        <DeclarationActDialog
          {...acting}
          onDone={() => {
            setActing(undefined);
            onDecided();
          }}
          onClose={() => setActing(undefined)}
        />
      )}
    </div>
  );
};
