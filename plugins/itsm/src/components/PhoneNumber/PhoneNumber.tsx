import Link from '@material-ui/core/Link';
import { dialled } from './dialled';

/** A number that one tap calls; as it was typed where nothing dials it. */
export const PhoneNumber = ({ number }: { number: string }) => {
  const href = dialled(number);
  return href ? (
    <Link href={href} underline="always">
      {number}
    </Link>
  ) : (
    <>{number}</>
  );
};
