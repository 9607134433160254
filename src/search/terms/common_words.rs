//! Words that say little whatever the corpus: they count less, and are not marked on their own.
//! How rare a word is tells the same in a large corpus; in forty articles, three of them in
//! English, `how` looks rare.

use super::phrases::Phrases;

const CHARACTERS: &str = "的了吗呢么是在有我你您他不没就都也和与及或把被给到要会能可请问怎如何什为啊吧哦呀这那个一上下里中后前时对从以用于";
const WORDS: &str = "a am an and are as at be but by can did do does for from has have how i if in is it me my of on \
or so that the there this to was were what when where why will with you";

/// Words that everybody uses, whatever the matter: who asks for the weather asks for 今天 too.
const EVERYDAY: &str = "今天 明天 昨天 昨晚 晚上 早上 现在 最近 附近 时候 几点 怎么样 怎样 怎么 怎么办 什么 为什么 \
为何 多少 多久 几天 几个 哪里 哪个 哪些 哪家 是不是 能不能 会不会 可以 需要 应该 东西 事情 怎么回事 回事 方法 办法 最好 最快 \
最 开始 一个 一张 一次 一共 知道 告诉 想要 推荐 有没有 地方 比较 觉得 大家 自己 还是 好看 遇到 碰到 碰上 帮忙 请问 谢谢 你好 多 少 几 去 来 \
做 好 想 很 太 这部 \
about after again all any been before best between could day dont each ever every find first get give go \
going good got great had he help her here him his into just know last let like long look made make many may more \
most much must near need new next night no not now off one only other our out over people please put say see she \
should some take tell than thank thanks their them then they thing things think time today tomorrow too two up us \
use used very want way we week weekend well while who work would year yes yesterday yet your \
zenme zenmeban zenmeyang shenme weishenme keyi duoshao ruhe";

/// The numbers that tell words that count less from those that only say nothing of the matter.
const COUNTS_LESS: u32 = 0;
const SAYS_NOTHING: u32 = 1;

/// All of them, to be looked for in a text.
pub(super) fn common() -> Phrases {
    let mut phrases = Phrases::new();
    let mut letters = [0; 4];
    for ch in CHARACTERS.chars() {
        phrases.add(ch.encode_utf8(&mut letters), COUNTS_LESS);
    }
    for word in WORDS.split(' ') {
        phrases.add(word, COUNTS_LESS);
    }
    for word in EVERYDAY.split(' ') {
        phrases.add(word, SAYS_NOTHING);
    }
    phrases
}

/// Is it a character that counts less, or one or more words that all do?
pub(super) fn is_common(common: &Phrases, term: &[char]) -> bool {
    let mut words = term.split(|ch| *ch == ' ');
    words.all(|word| common.has(word, COUNTS_LESS))
}
