/** The parameters that an embed reads beside those of its page. */
export const embedParameters: readonly string[] = ["show", "appearance"];
