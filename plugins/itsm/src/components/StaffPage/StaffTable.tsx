import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { StaffMember } from '@caih/backstage-plugin-itsm-common';
import { VisuallyHidden } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  card: {
    padding: theme.spacing(1.5),
    borderBottom: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
  },
  chip: { marginLeft: theme.spacing(1) },
}));

interface StaffTableProps {
  members: readonly StaffMember[];
  /** Absent for who only reads. */
  onChange?: (member: StaffMember) => void;
}

const Name = ({ member }: { member: StaffMember }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  return (
    <Typography component="div">
      <strong>{member.name}</strong>
      {!member.active && (
        <Chip
          className={classes.chip}
          size="small"
          variant="outlined"
          label={t('staff.left')}
        />
      )}
    </Typography>
  );
};

const Employer = ({ member }: { member: StaffMember }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const kind = t(`staff.employer.${member.employer}`);
  return (
    <>
      <Typography variant="body2">{member.company}</Typography>
      {kind !== member.company && (
        <Typography variant="body2" color="textSecondary">
          {kind}
        </Typography>
      )}
    </>
  );
};

const Profile = ({ member }: { member: StaffMember }) => (
  <>
    <Typography variant="body2">{member.profile}</Typography>
    {member.qualifications && (
      <Typography variant="body2" color="textSecondary">
        {member.qualifications}
      </Typography>
    )}
  </>
);

const ChangeButton = ({
  member,
  onChange,
}: StaffTableProps & { member: StaffMember }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  return onChange ? (
    <Button
      size="small"
      color="primary"
      aria-label={t('staff.changeOf', { name: member.name })}
      aria-haspopup="dialog"
      onClick={() => onChange(member)}
    >
      {t('staff.change')}
    </Button>
  ) : null;
};

/** The people of the register, as a table or, on a phone, one under another. */
export const StaffTable = (props: StaffTableProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const { members } = props;
  if (isNarrow) {
    return (
      <ul className={classes.list} aria-label={t('staff.list')}>
        {members.map(member => (
          <li key={member.id} className={classes.card}>
            <Name member={member} />
            <Employer member={member} />
            <Profile member={member} />
            <Typography variant="body2">
              {t('staff.badge', { badge: member.badge })}
            </Typography>
            <ChangeButton {...props} member={member} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Table size="small" aria-label={t('staff.list')}>
      <TableHead>
        <TableRow>
          {(['name', 'employer', 'profile', 'badge'] as const).map(column => (
            <TableCell key={column}>{t(`staff.column.${column}`)}</TableCell>
          ))}
          {props.onChange && (
            <TableCell>
              <VisuallyHidden>{t('staff.change')}</VisuallyHidden>
            </TableCell>
          )}
        </TableRow>
      </TableHead>
      <TableBody>
        {members.map(member => (
          <TableRow key={member.id}>
            <TableCell>
              <Name member={member} />
            </TableCell>
            <TableCell>
              <Employer member={member} />
            </TableCell>
            <TableCell>
              <Profile member={member} />
            </TableCell>
            <TableCell>{member.badge}</TableCell>
            {props.onChange && (
              <TableCell align="right">
                <ChangeButton {...props} member={member} />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
