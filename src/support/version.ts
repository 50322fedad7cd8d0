/** Version of this program; a test keeps it equal to package.json's. */
export const programVersion = '0.1.0';
