//! Words that say little whatever the corpus is: they count less, and are not marked alone.
//!
//! In a large corpus their document frequency says so too; in forty articles, three of them in
//! English, `how` looks rare.

use super::phrase_dictionary::PhraseDictionary;
use std::ops::Range;

/// Characters that carry grammar, not a subject. Marked only where nothing else is.
const FUNCTION_CHARACTERS: &str = "的了吗呢么是在有我你您他不没就都也和与及或把被给到要会能可请问怎如何什为啊吧哦呀这那个一上下里中后前时对从以用于";
/// English words that carry grammar. Each counts [`Weights::common_word`](crate::search::Weights)
/// of another word.
const FUNCTION_WORDS: &str = "a am an and are as at be but by can did do does for from has have how i if in is it me my of on \
or so that the there this to was were what when where why will with you";

/// Words that everybody uses whatever the subject: a question about the weather has 今天 too. They
/// explain little of a query; the search matches them like any other word.
const EVERYDAY_WORDS: &str = "今天 明天 昨天 昨晚 晚上 早上 现在 最近 附近 时候 几点 怎么样 怎样 怎么 怎么办 什么 为什么 \
为何 多少 多久 几天 几个 哪里 哪个 哪些 哪家 是不是 能不能 会不会 可以 需要 应该 东西 事情 怎么回事 回事 方法 办法 最好 最快 \
最 开始 一个 一张 一次 一共 知道 告诉 想要 推荐 有没有 地方 比较 觉得 大家 自己 还是 好看 遇到 碰到 碰上 帮忙 请问 谢谢 你好 多 少 几 去 来 \
做 好 想 很 太 这部 \
about after again all any been before best between could day dont each ever every find first get give go \
going good got great had he help her here him his into just know last let like long look made make many may more \
most much must near need new next night no not now off one only other our out over people please put say see she \
should some take tell than thank thanks their them then they thing things think time today tomorrow too two up us \
use used very want way we week weekend well while who work would year yes yesterday yet your \
zenme zenmeban zenmeyang shenme weishenme keyi duoshao ruhe";

/// The dictionary's number of words that count less in the score and in marks.
const FUNCTION_WORD: u32 = 0;
/// The dictionary's number of words that explain little of a query.
const EVERYDAY_WORD: u32 = 1;

/// Builds the dictionary of both lists.
pub(super) fn common_words() -> PhraseDictionary {
    let mut dictionary = PhraseDictionary::new();
    let mut letters = [0; 4];
    for ch in FUNCTION_CHARACTERS.chars() {
        dictionary.add(ch.encode_utf8(&mut letters), FUNCTION_WORD);
    }
    for word in FUNCTION_WORDS.split(' ') {
        dictionary.add(word, FUNCTION_WORD);
    }
    for word in EVERYDAY_WORDS.split(' ') {
        dictionary.add(word, EVERYDAY_WORD);
    }
    dictionary
}

/// Tells whether the text is a function character, or one or more words that all are function
/// words.
pub(crate) fn is_common_word(common_words: &PhraseDictionary, text: &[char]) -> bool {
    let mut words = text.split(|ch| *ch == ' ');
    words.all(|word| common_words.contains(word, FUNCTION_WORD))
}

/// Tells for each character whether it belongs to a word of either list.
pub(crate) fn is_everyday(common_words: &PhraseDictionary, chars: &[char]) -> Vec<bool> {
    let mut everyday = vec![false; chars.len()];
    let mut mark = |place: Range<usize>, _| everyday[place].fill(true);
    common_words.for_each_match(chars, &mut mark);
    everyday
}
