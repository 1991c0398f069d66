/** How the engine is opened: whole numbers and decimals come with all their digits. */
export const exactNumbers = { castBigIntToDouble: false, castDecimalToDouble: false };
