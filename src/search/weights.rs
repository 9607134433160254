//! The whole ranking policy: every number that decides which answer stands first.

/// What each piece of evidence counts.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    /// How soon more of the same word stops counting (BM25's k1).
    pub saturation: f32,
    /// A word of the question.
    pub title: f32,
    /// A word of another way to ask it.
    pub asks: f32,
    /// A word that names the subject.
    pub tags: f32,
    /// A word of the answer.
    pub body: f32,
    /// How much a long title, list of asks or list of tags is marked down (BM25's b).
    pub short_field_length_norm: f32,
    /// The same for the body.
    pub body_length_norm: f32,
    /// A Chinese character on its own, beside the pairs it stands in.
    pub character: f32,
    /// Two neighbouring words, beside each of them.
    pub word_pair: f32,
    /// Of the above, for words that say little.
    pub common_word: f32,
    /// A shared synonym group.
    pub synonym: f32,
    /// A bigram that sounds like one of the query which no title or ask has.
    pub homophone: f32,
    /// A word that goes on as the last one typed began.
    pub prefix: f32,
    /// A word that goes on as an unknown one began.
    pub unknown_prefix: f32,
    /// A word one or two slips from an unknown one.
    pub typo: f32,
    /// All of several keywords in one phrasing, squared.
    pub keywords: f32,
    /// The query stands in the title as it is.
    pub phrase_match: f32,
    /// … and is most of it.
    pub phrase_share: f32,
    /// The query is the whole title.
    pub exact_title: f32,
    /// The same three, for another way to ask it.
    pub ask_factor: f32,
    /// … and where it is the mended query that stands there.
    pub corrected_factor: f32,
    /// The query spells a piece of the title in pinyin.
    pub pinyin_match: f32,
    /// … by how well.
    pub pinyin_quality: f32,
    /// … by how much of the title.
    pub pinyin_share: f32,
    /// … less so where the piece begins or ends inside a word.
    pub split_word_penalty: f32,
    /// A piece of the query spells something in pinyin.
    pub pinyin_piece: f32,
    /// A document that many ask for, where the query says no more of another.
    pub popular: f32,
    /// The phrasing that means most nearly what was typed, as was learned.
    pub meaning_phrasing: f32,
    /// The same for all fields of a document together.
    pub meaning_document: f32,
    /// The share of the best score by words from which on a document's meaning is looked at.
    pub meaning_min_score: f32,
    /// Known characters and words from which on a query means what it says; a shorter one counts
    /// for less.
    pub meaning_full_terms: f32,
    /// The least coverage that one of the best answers must have (`coverage.rs`).
    pub min_coverage: f32,
}

impl Weights {
    /// One set for every corpus and language.
    pub const DEFAULT: Weights = Weights {
        saturation: 1.6,
        title: 1.0,
        asks: 1.0,
        tags: 0.8,
        body: 0.4,
        short_field_length_norm: 0.5,
        body_length_norm: 0.65,
        character: 1.0,
        word_pair: 0.25,
        common_word: 0.6,
        synonym: 1.0,
        homophone: 0.45,
        prefix: 0.3,
        unknown_prefix: 0.7,
        typo: 0.6,
        keywords: 1.0,
        phrase_match: 1.0,
        phrase_share: 0.5,
        exact_title: 4.0,
        ask_factor: 0.8,
        corrected_factor: 0.8,
        pinyin_match: 0.5,
        pinyin_quality: 1.5,
        pinyin_share: 0.2,
        split_word_penalty: 0.3,
        pinyin_piece: 1.0,
        popular: 0.15,
        meaning_phrasing: 1.2,
        meaning_document: 0.2,
        meaning_min_score: 0.3,
        meaning_full_terms: 6.0,
        min_coverage: 0.32,
    };
}
