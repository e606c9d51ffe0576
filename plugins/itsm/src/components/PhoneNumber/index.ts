export { dialled } from './dialled';
export { PhoneNumber } from './PhoneNumber';
