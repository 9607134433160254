//! What is learned from: texts that ask the same, and texts that answer them.

use super::TrainConfig;
use super::random::Random;
use crate::search::synonyms::groups;
use crate::search::term::{Term, each_term};
use crate::search::{Document, Lexicon};
use crate::text::{fold, is_everyday_han};

/// Written for this project: ways to ask one question, a tab between them.
const CHINESE: &str = include_str!("../../../data/paraphrases.zh.tsv");
const ENGLISH: &str = include_str!("../../../data/paraphrases.en.tsv");

/// The two rows of each term of a text, each term once.
pub(super) type Text = Vec<[u16; 2]>;

/// Two texts that belong together, and the number of what they are about.
pub(super) struct Pair {
    pub(super) one: Text,
    pub(super) other: Text,
    pub(super) about: u32,
}

/// Texts about the same.
struct Group {
    phrasings: Vec<Text>,
    /// Sentences of the answer.
    answers: Vec<Text>,
}

pub(super) struct Lessons {
    general: Vec<Group>,
    own: Vec<Group>,
}

impl Lessons {
    pub(super) fn read(documents: &[Document], lexicon: &Lexicon, rows: usize) -> Lessons {
        let synonyms = groups(&lexicon.synonyms);
        let text = |written: &str| {
            let mut terms = Vec::new();
            let folded = fold(written);
            each_term(folded.chars(), &mut |term, _, _| terms.push(term));
            synonyms.each(folded.chars(), &mut |_, group| {
                terms.push(Term::group(group))
            });
            terms.sort_unstable();
            terms.dedup();
            let rows = terms
                .iter()
                .map(|term| term.rows(rows).map(|row| row as u16));
            rows.collect::<Text>()
        };
        let texts = |written: &mut dyn Iterator<Item = &str>| {
            let texts = written.map(text).filter(|own| !own.is_empty());
            texts.collect::<Vec<Text>>()
        };
        let general = general(documents).map(|line| Group {
            phrasings: texts(&mut line.split('\t')),
            answers: Vec::new(),
        });
        let own = documents.iter().map(|own| Group {
            phrasings: texts(&mut own.phrasings()),
            answers: texts(&mut sentences(&own.body).into_iter()),
        });
        Lessons {
            general: general.collect(),
            own: own.collect(),
        }
    }

    pub(super) fn phrasings(&self) -> impl Iterator<Item = &Text> {
        let groups = self.general.iter().chain(&self.own);
        groups.flat_map(|group| &group.phrasings)
    }

    /// The batches of one round, in any order; the general ones and the pack's own apart, because
    /// a question of another subject is no counter-example.
    pub(super) fn round(&self, config: &TrainConfig, random: &mut Random) -> Vec<Vec<Pair>> {
        let mut general = Drawing::new(config.term_dropout, random);
        general.draw(&self.general);
        let general = general.pairs;
        let mut own = Drawing::new(config.term_dropout, random);
        for _ in 0..config.pack_passes {
            own.draw(&self.own);
        }
        let own = own.pairs;
        let mut batches = Vec::new();
        for mut pairs in [general, own] {
            random.shuffle(&mut pairs);
            pairs.truncate(config.max_pairs);
            while !pairs.is_empty() {
                let rest = pairs.split_off(pairs.len().min(config.batch_size));
                // A handful has no counter-examples.
                if pairs.len() >= 8 {
                    batches.push(pairs);
                }
                pairs = rest;
            }
        }
        random.shuffle(&mut batches);
        batches
    }
}

/// How often a phrasing is paired with itself, each with other terms left out.
const ITSELF: f32 = 0.3;
const MUCH_LEFT_OUT: f32 = 0.4;

/// Draws pairs from groups.
struct Drawing<'a> {
    term_dropout: f32,
    random: &'a mut Random,
    pairs: Vec<Pair>,
}

impl Drawing<'_> {
    fn new(term_dropout: f32, random: &mut Random) -> Drawing<'_> {
        Drawing {
            term_dropout,
            random,
            pairs: Vec::new(),
        }
    }

    /// Each phrasing with another, with a piece of its answer, and now and then with itself.
    fn draw(&mut self, groups: &[Group]) {
        for (group, about) in groups.iter().zip(0..) {
            let (phrasings, answers) = (&group.phrasings, &group.answers);
            for (at, one) in phrasings.iter().enumerate() {
                if phrasings.len() > 1 {
                    let steps = 1 + self.random.below(phrasings.len() - 1);
                    let other = &phrasings[(at + steps) % phrasings.len()];
                    self.pair(one, other, about, self.term_dropout);
                }
                if !answers.is_empty() {
                    let answer = &answers[self.random.below(answers.len())];
                    self.pair(one, answer, about, self.term_dropout);
                }
                if self.random.unit() < ITSELF {
                    self.pair(one, one, about, MUCH_LEFT_OUT);
                }
            }
        }
    }

    fn pair(&mut self, one: &Text, other: &Text, about: u32, term_dropout: f32) {
        let mut part = |text: &Text| {
            let kept = text.iter().filter(|_| self.random.unit() >= term_dropout);
            let kept: Text = kept.copied().collect();
            if kept.is_empty() { text.clone() } else { kept }
        };
        let (one, other) = (part(one), part(other));
        self.pairs.push(Pair { one, other, about });
    }
}

/// The general lessons in the languages of the documents.
fn general(documents: &[Document]) -> impl Iterator<Item = &'static str> {
    let chinese = documents
        .iter()
        .filter(|own| own.title.contains(is_everyday_han));
    let (chinese, all) = (chinese.count(), documents.len());
    // One title in ten makes a language: an English pack may name 支付宝, a Chinese one ETC.
    let spoken = |titles: usize, lessons| if titles * 10 >= all { lessons } else { "" };
    let lines = spoken(chinese, CHINESE).lines();
    let lines = lines.chain(spoken(all - chinese, ENGLISH).lines());
    lines.filter(|line| !line.starts_with('#'))
}

/// The sentences of an answer, long ones in pieces, short ones joined.
fn sentences(body: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let (mut start, mut letters) = (0, 0);
    for (at, ch) in body.char_indices() {
        letters += 1;
        let end = "。！？；.!?;\n".contains(ch) && letters >= 12;
        if end || letters > 80 {
            let after = at + ch.len_utf8();
            sentences.push(&body[start..after]);
            (start, letters) = (after, 0);
        }
    }
    if letters >= 4 {
        sentences.push(&body[start..]);
    }
    sentences
}
