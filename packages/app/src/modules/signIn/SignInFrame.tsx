import { ReactNode } from 'react';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import Container from '@material-ui/core/Container';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { DemonstrationBanner } from '../demonstration';
import { LanguageButton } from '../language';
import { Mark } from '../nav';

const useStyles = makeStyles(theme => ({
  header: {
    alignItems: 'center',
    backgroundColor: theme.palette.navigation.background,
    color: theme.palette.navigation.selectedColor,
    display: 'flex',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.5, 3),
  },
  portal: { flexGrow: 1, fontWeight: 'bold' },
  language: { '& button': { color: theme.palette.navigation.selectedColor } },
  body: {
    paddingBottom: theme.spacing(6),
    paddingTop: theme.spacing(5),
    [theme.breakpoints.down('xs')]: { paddingTop: theme.spacing(3) },
  },
  heading: { marginBottom: theme.spacing(1) },
  hint: { marginBottom: theme.spacing(4) },
}));

/** The page around whatever is shown before one has signed in. */
export const SignInFrame = (props: {
  heading: string;
  hint: string;
  children: ReactNode;
}) => {
  const classes = useStyles();
  const portal = useApi(configApiRef).getString('app.title');

  return (
    <>
      <DemonstrationBanner />
      <header className={classes.header}>
        <Mark />
        <Typography className={classes.portal}>{portal}</Typography>
        <div className={classes.language}>
          <LanguageButton />
        </div>
      </header>
      <Container component="main" maxWidth="md" className={classes.body}>
        <Typography className={classes.heading} component="h1" variant="h3">
          {props.heading}
        </Typography>
        <Typography className={classes.hint}>{props.hint}</Typography>
        {props.children}
      </Container>
    </>
  );
};
