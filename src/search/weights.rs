//! The whole ranking policy: every number that decides which answer stands first.
//!
//! Each field says what it does, its range, why it has its value, and its measured effect: what
//! another value changes in hit@1 (2026-11-28, the sets of `docs/design/search.md`; the mean is over
//! bank200, bank2k, bankvar, pair200, b77ex10 and b77typo, .732 as it is; `typing`, .993, and its
//! kinds, and the 536 golden queries stand beside it where they move). One query of a small set is
//! .001 in the mean, so ±.002 is noise. "0" is the weight left out, "half" and "double" its value
//! halved and doubled. Where nothing moves on these sets, the reason is a rule or a golden query.
//!
//! Other constants stand where they are used: the qualities of a pinyin step in `pinyin/align.rs`
//! and `pinyin/input.rs`, what a document explains of a query in `score/coverage.rs`.

/// The weight of each kind of evidence. Scores are sums of them: see
/// [`ScoreParts`](super::ScoreParts).
///
/// ```
/// use bank_help::search::{Document, Index, Lexicon, Weights};
/// let title = "收不到验证码怎么办？".to_owned();
/// let documents = [Document { title, ..Document::default() }];
/// let weights = Weights { min_coverage: 0.0, ..Weights::DEFAULT };
/// let index = Index::with_weights(&documents, &Lexicon::default(), weights);
/// assert_eq!(index.search("验证码", 5).len(), 1);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    // --- BM25F: what one occurrence of a term counts when the index is built ---
    /// How soon more of the same term stops counting: BM25's k1, above 0. The textbook's range is
    /// 1.2 to 2. Effect: half −.001 (golden −10), double −.006.
    pub saturation: f32,
    /// A term of the title, 0 or more: the unit for the other fields. Effect: 0 −.085 (pair200
    /// −.51, typing −.034), half +.003 (golden −3, typing −.003), double −.011 (bankvar −.058).
    pub title: f32,
    /// A term of another way to ask the question, 0 or more: as much as the title, because editors
    /// write both as visitors ask. Effect: 0 −.067 (golden −97), half −.004 (golden −16), double
    /// +.002 (golden −6).
    pub asks: f32,
    /// A term of a tag, 0 or more. Below a title's: a tag names the subject, not the question.
    /// Effect (golden; the sets have no tags): 0 −4, half −1, double −2.
    pub tags: f32,
    /// A term of the answer, 0 or more. Below half of a title's: an answer mentions much that it is
    /// not about. Effect: 0 −.032 (bank200 −.086), half −.008, double +.003 (golden −9).
    pub body: f32,
    /// How much a long title, list of asks or list of tags is marked down: BM25's b, 0 to 1. Below
    /// the textbook's 0.75: titles differ little in length. Effect: 0 −.001 (pair200 −.019), half
    /// +.001 (golden −3), 1 −.003 (pair200 −.028).
    pub short_field_length_norm: f32,
    /// How much a long answer is marked down: BM25's b for the body, 0 to 1. Near the textbook's
    /// 0.75. Effect: 0 +.002 (golden −4), half +.004 (golden −3).
    pub body_length_norm: f32,

    // --- Terms of the query: what each counts beside its rarity ---
    /// A Chinese character, 0 or more, beside the bigrams that it stands in (a bigram is 1). A
    /// paraphrase often shares characters but no bigram. Effect: 0 −.022 (pair200 −.093), half
    /// −.006, double +.006 (golden −5).
    pub character: f32,
    /// Two neighbouring words, 0 or more, beside each of them (a word is 1). Low: the words have
    /// counted already. Effect: half and 0 nothing sure (golden −3 and −5), double −.003.
    pub word_pair: f32,
    /// A factor, 0 to 1, for words that say little (`the`, `how`). In a corpus of forty articles
    /// their rarity does not show it. Effect: 0 −.001 (golden −4), half nothing, double −.001
    /// (b77typo −.007).
    pub common_word: f32,
    /// A synonym group that both have, 0 or more, for each bigram of the word that was typed.
    /// Effect: 0 −.009 (golden −22), half −.003 (golden −8), double −.004 (golden −8).
    pub synonym: f32,
    /// A bigram that sounds like a typed one, 0 to 1, where no title or ask has the typed one.
    /// Below half of a bigram: many characters sound alike. Effect: 0 and half +.002,
    /// one query of pair200; without it homophone −.005 and golden −1.
    pub homophone: f32,
    /// A word that begins with the last word typed, where that is a word already, 0 to 1. Low, so
    /// that `card` is not outranked by `cardholder` while typing on. Effect: none on these sets;
    /// the law `a_word_that_goes_on_keeps_the_order` holds it up.
    pub prefix: f32,
    /// A word that begins with a typed one that the corpus lacks, 0 to 1. High: the person is most
    /// likely still typing it. Effect: 0 −.001, half and double nothing sure.
    pub unknown_prefix: f32,
    /// A word one edit away from a typed one that the corpus lacks, 0 to 1; half of it at two
    /// edits. Effect: 0 −.003 (b77typo −.018), half −.002 (b77typo −.010), double +.001, but 11
    /// more answers to sentences that no article answers.
    pub typo: f32,

    // --- Columns that are added to the words, whose best is 1 ---
    /// All of several keywords in one title or ask, 0 or more; a share of them counts by its square.
    /// 1 is as much as the best match by words. Effect: 0 typing −.009 (kind keywords −.146), half
    /// keywords −.010, double keywords +.010 and bank2k −.002.
    pub keywords: f32,
    /// The title holds the query as it stands, 0 or more. 1, so that no sum of words reaches it.
    /// Effect: 0 typing −.008 (phrase −.058, trad_phrase −.057), half phrase −.005, double nothing.
    pub phrase_match: f32,
    /// Added to `phrase_match` by the share of the title that the query is, 0 or more: the shorter
    /// title stands first. Effect: 0 bank2k −.002, half nothing, double bank2k −.002.
    pub phrase_share: f32,
    /// Added where the query is the whole title, 0 or more. More than every other column together,
    /// because a test holds that an exact title stands first whatever else there is. Effect: none
    /// on these sets.
    pub exact_title: f32,
    /// A factor, 0 to 1, for an ask that holds the query or is spelt by it, instead of a title.
    /// Below 1, so that a title wins a tie. Effect: 0 −.001 (golden −11), half nothing, double
    /// +.001 (golden −1).
    pub ask_factor: f32,
    /// A factor, 0 to 1, where the corrected query stands in the title, not what was typed. Below
    /// 1, so that what was typed wins a tie. Effect: none on these sets.
    pub corrected_factor: f32,
    /// What was typed is the pinyin of a piece of the title, 0 or more. With `pinyin_quality` at
    /// its best it is 2, above a phrase match, because letters rarely spell a title by chance.
    /// Effect: 0 typing −.002 (py_initials −.028), half py_initials −.006, double nothing.
    pub pinyin_match: f32,
    /// Added by how well it is spelt, 0 to 1 (whole syllables 1, initials .55). Effect: 0 typing
    /// −.031 (py_spaced −.511), half typing −.001 (py_initials −.017), double nothing.
    pub pinyin_quality: f32,
    /// Added by how much of the title it is, 0 to 1. Low: visitors type the beginning. Effect: 0
    /// typing −.001 (py_initials −.017), half nothing, double py_prefix −.005.
    pub pinyin_share: f32,
    /// Taken off at each end of the piece that splits a word, 0 or more: 期 of 期限. Effect: 0
    /// typing −.002 (py_initials −.033), half py_prefix −.005, double golden −1.
    pub split_word_penalty: f32,
    /// A piece of the query that spells something, 0 or more: as much as a word, because that is
    /// what was meant. Effect (golden; the sets spell a title as a whole): 0 −8, half nothing,
    /// double −2.
    pub pinyin_piece: f32,
    /// The factor, 0 to 1, of such a piece that ends inside a stretch of letters: the rest of the
    /// stretch says something else. Effect: not measured alone.
    pub pinyin_partial_piece: f32,
    /// A popular document, 0 or more. Enough to decide among equals, too little to pass a phrase
    /// match. Effect (golden; the sets have none): 0 −12, half −5, double −23.
    pub popular: f32,

    // --- Embeddings, where the pack carries them ---
    /// The title or ask that means most nearly what was typed, times its cosine to the power of
    /// 1.5; 0 or more. Effect: 0 −.037 (every set), half −.006, double −.013.
    pub meaning_variant: f32,
    /// All fields of a document together, times the cosine to the power of 1.5; 0 or more. Low: a
    /// whole answer is about more than the question. Effect: 0 and half −.002, double −.005.
    pub meaning_document: f32,
    /// The score from which on a document's meaning is looked at, 0 to 1. It saves time only: with 0
    /// a search takes a third longer and finds the same. Effect: 0 and half none, double +.001.
    pub meaning_min_score: f32,
    /// The number of known characters and words from which on a query means what it says, above 0;
    /// a shorter query counts in proportion. Effect: half +.002 (bankvar, one query), double −.001
    /// (bank2k −.008).
    pub meaning_full_terms: f32,

    // --- The gate ---
    /// The least coverage that one of the best three documents must have, or nothing is shown; 0 to
    /// about 1.5 (`score/coverage.rs`). The 160 sentences of
    /// `tests/host/golden/nothing.tsv` find nothing in any of three packs; with half of it they find
    /// something 113 times, with 0 357 times. Effect on right answers: 0 and half
    /// nothing, double −.028 (golden −29).
    pub min_coverage: f32,
}

impl Weights {
    /// One set of weights for every corpus and language.
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
        pinyin_partial_piece: 0.5,
        popular: 0.15,
        meaning_variant: 1.2,
        meaning_document: 0.2,
        meaning_min_score: 0.3,
        meaning_full_terms: 6.0,
        min_coverage: 0.32,
    };
}
