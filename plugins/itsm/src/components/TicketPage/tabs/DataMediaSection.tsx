import Button from '@material-ui/core/Button';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useActs } from '../acts/ActsProvider';
import type { LiveTicket } from '../TicketContext';

const useStyles = makeStyles(theme => ({
  section: { marginTop: theme.spacing(3) },
  cell: { overflowWrap: 'anywhere' },
}));

/**
 * Parts that may hold data: what the establishment chose, and each part taken
 * out with its serial number and certificate (CI19).
 */
export function DataMediaSection({ live }: { live: LiveTicket }) {
  const classes = useStyles();
  const { text, ticket, situation, possibleActs } = live;
  const { open } = useActs();
  const { choice, origin } = ticket.dataMedia;
  const parts = situation.parts.filter(part => part.holdsData);
  return (
    <section className={classes.section}>
      <Typography variant="h6" component="h3">
        {text('dataMedia.title')}
      </Typography>
      <Typography variant="body2">
        {text(`dataMedia.${choice}`)} {text(`dataMedia.origin.${origin}`)}
      </Typography>
      {possibleActs.includes('choose-data-media') && (
        <Button
          size="small"
          color="primary"
          aria-haspopup="dialog"
          onClick={() => open('choose-data-media')}
        >
          {text('act.choose-data-media')}
        </Button>
      )}
      {parts.length > 0 && (
        <TableContainer>
          <Table size="small" aria-label={text('dataMedia.list')}>
            <TableHead>
              <TableRow>
                {(['part', 'serial', 'fate', 'certificate'] as const).map(
                  column => (
                    <TableCell key={column}>
                      {text(`dataMedia.${column}`)}
                    </TableCell>
                  ),
                )}
              </TableRow>
            </TableHead>
            <TableBody>
              {parts.map(part => (
                <TableRow key={part.sequence}>
                  {[
                    `${text(`component.${part.component}`)} ${part.reference}`,
                    part.serialRemoved,
                    text(`fate.${part.removedPart}`),
                    part.certificate || text('dataMedia.noCertificate'),
                  ].map((cell, index) => (
                    <TableCell key={index} className={classes.cell}>
                      {cell}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </section>
  );
}
