/** OpenCC's table of characters, "國 国|會 会": traditional, then simplified. */
declare module "opencc-js/dict/TSCharacters" {
  const table: string;
  export default table;
}
