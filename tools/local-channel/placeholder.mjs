/** Length of the prefix in packages made on unix, as conda's builders pad it. */
const prefixLength = 255;
const start = '/build/local-channel/host_env';

/** The prefix that stands in packages for the one of the environment; installers replace it. */
export const placeholderPrefix = `${start}${'_placehold'.repeat(30)}`.slice(0, prefixLength);
