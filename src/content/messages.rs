//! Sentences by code, with numbers and words put into their places.

use super::Pack;

impl Pack {
    /// The sentence of a code, with each `{name}` replaced by its value. A `{name}` without a value stays
    /// as it is. Empty where the pack has no such sentence, which a pack built by `author` never lacks.
    ///
    /// ```
    /// let mut pack = bank_help::content::Pack::default();
    /// pack.messages.insert("id_card.short".into(), "还差 {n} 位。".into());
    /// assert_eq!(pack.sentence("id_card.short", &[("n", "3")]), "还差 3 位。");
    /// ```
    pub fn sentence(&self, code: &str, values: &[(&str, &str)]) -> String {
        self.messages
            .get(code)
            .map_or_else(String::new, |sentence| fill(sentence, values))
    }
}

/// Goes once from left to right, so that braces inside a value are never taken for a place.
fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let found = after.split_once('}').and_then(|(name, behind)| {
            let (_, value) = values.iter().find(|(key, _)| *key == name)?;
            Some((value, behind))
        });
        match found {
            Some((value, behind)) => {
                filled.push_str(value);
                rest = behind;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}
