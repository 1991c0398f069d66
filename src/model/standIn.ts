/** Where `npm start` serves: what whole addresses begin with in a build that was not told where it will stand. */
export const standIn = "http://localhost:4321";
