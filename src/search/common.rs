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

/// What people ask about elsewhere, food, weather, health, sights: a query that has a word of these
/// which a corpus has not is not for that corpus, though half of it may be there.
const ELSEWHERE: &str = "吃 喝 菜 饭 肉 鱼 蛋 汤 糖 茶 酒 奶 咖啡 鸡 猪 牛 羊 狗 猫 鸟 虫 蟑螂 蚊 花园 树 草 雨 雪 天气 \
气温 冷 晴 台风 天文 病 药 疼 痛 烧 咳 感冒 失眠 睡 减肥 头发 皮肤 医生 医院 牙 胃 球 比赛 歌 唱 舞 琴 吉他 电影 影院 电视 剧 \
演唱会 游戏 动漫 旅游 旅行 景点 酒店 宾馆 爬山 海边 沙滩 潜水 机票 火车 高铁 地铁 公交 航班 汽车 轮胎 限行 油价 房价 股市 炒股 \
黄金 空调 冰箱 洗衣机 遥控器 衣服 裤 鞋 裙 帽 洗 煮 炒 烤 蒸 炖 饺 粽 馅 面条 食谱 火锅 餐 西瓜 番茄 作业 考试 数学 英语 日语 \
作文 诗 笑话 故事 小说 星座 月亮 太阳 恐龙 历史 朝代 首都 女朋友 男朋友 女孩 恋爱 婚礼 礼物 追 宠物 玩 市集 夜市 机器人 \
weather rain snow sunny cook cooking recipe bake cake bread rice pizza noodles coffee tea beer wine restaurant \
restaurants food eat eating dinner lunch breakfast movie movies film song songs lyrics music guitar piano game games \
football soccer basketball cat cats dog dogs puppy pet animal animals fever headache hurt sick doctor medicine hair skin \
sleep weight diet yoga garden tree flowers tomatoes homework poem book books novel story planet planets moon stars sun \
mountain river beach museum train flight flights hotel car cars bicycle bike tire shirt shoes dress clothes laptop joke \
funny cute girlfriend boyfriend wedding president king capital translate spring summer autumn winter japan london paris \
stock leaking tap fridge paint painted tianqi dianying youxi";

/// The numbers that tell words that count less from those that only say nothing of the matter and
/// those of another matter.
const COUNTS_LESS: u32 = 0;
const SAYS_NOTHING: u32 = 1;
pub(super) const IS_ELSEWHERE: u32 = 2;

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
    for word in ELSEWHERE.split(' ') {
        phrases.add(word, IS_ELSEWHERE);
    }
    phrases
}

/// Is it a character that counts less, or one or more words that all do?
pub(super) fn is_common(common: &Phrases, term: &[char]) -> bool {
    let mut words = term.split(|ch| *ch == ' ');
    words.all(|word| common.has(word, COUNTS_LESS))
}
