//! The word lists that queries and documents are compared with.

use super::common_words::common_words;
use super::phrase_dictionary::PhraseDictionary;
use super::synonyms::synonym_groups;

#[derive(Debug)]
pub(crate) struct WordLists {
    /// Words that mean the same, by the number of their group.
    pub(crate) synonyms: PhraseDictionary,
    /// Words that say little: read by `is_common_word` and `is_everyday`.
    pub(crate) common_words: PhraseDictionary,
}

impl WordLists {
    /// The general lists and the corpus's own groups of synonyms.
    pub(crate) fn new(corpus_synonyms: &[Vec<String>]) -> WordLists {
        WordLists {
            synonyms: synonym_groups(corpus_synonyms),
            common_words: common_words(),
        }
    }
}
