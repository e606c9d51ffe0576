import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Theme } from '@material-ui/core/styles';
import BlockIcon from '@material-ui/icons/Block';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import ReportProblemIcon from '@material-ui/icons/ReportProblem';
import SecurityIcon from '@material-ui/icons/Security';
import VerifiedUserIcon from '@material-ui/icons/VerifiedUser';
import VerifiedUserOutlinedIcon from '@material-ui/icons/VerifiedUserOutlined';
import type {
  ContractLevel,
  UndecidedDeclaration,
} from '@caih/backstage-plugin-itsm-common';
import { itsmReactTranslationRef } from '../translations';
import { IconLabel } from './IconLabel';

const LOOKS: Record<
  ContractLevel,
  { icon: typeof BlockIcon; color: (theme: Theme) => string }
> = {
  'under-warranty': {
    icon: VerifiedUserIcon,
    color: theme => theme.palette.success.main,
  },
  'vendor-backed': {
    icon: SecurityIcon,
    color: theme => theme.palette.success.main,
  },
  'not-vendor-backed': {
    icon: VerifiedUserOutlinedIcon,
    color: theme => theme.palette.info.main,
  },
  'not-covered': { icon: BlockIcon, color: theme => theme.palette.error.main },
  'to-be-checked': {
    icon: HelpOutlineIcon,
    color: theme => theme.palette.warning.main,
  },
};

const DECLARED = {
  icon: ReportProblemIcon,
  color: (theme: Theme) => theme.palette.error.main,
};

/** @public */
export interface ContractLevelLabelProps {
  level: ContractLevel;
  /** Why the machine is not covered, where it is for want of an acceptance. */
  declaration?: UndecidedDeclaration | null;
}

/** What the contract owes a machine (CCTP 2.1.1, 2.1.22). @public */
export const ContractLevelLabel = (props: ContractLevelLabelProps) => {
  const { level, declaration } = props;
  const { t } = useTranslationRef(itsmReactTranslationRef);
  if (declaration) {
    return (
      <IconLabel {...DECLARED}>{t(`level.declared.${declaration}`)}</IconLabel>
    );
  }
  return <IconLabel {...LOOKS[level]}>{t(`level.${level}`)}</IconLabel>;
};
