/** Words that the Chinese claim rules share. */

/** Words of a contact, for rules that want one near. */
export const CONTACT =
  "会晤|会谈|会面|见面|会见|峰会|磋商|通电话|通话|互访|访问|出访|到访|来访|回访|外访|首访|访|到过|去过|来过|踏足|踏上|碰面|接触|往来|来往|对话";
export const NUMBER = "[一二两三四五六七八九十百千\\d]+";
/** What may stand between a denial and what is denied: who, with whom, and no more. */
export const BETWEEN =
  "(?:[\\uE000-\\uE008]|同|与|和|跟|对|去|到|赴|再|有|在任|现任|外国|举行|进行|任何|一位|一次|一个|位|名|次|过|出|、|的|双边|正式|面对面|视频)";
export const TIMES = "(?:次|轮|场|位|名|度|通|趟|面)";
