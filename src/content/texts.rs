//! Texts by name: a sorted list, since a pack has a few hundred at most and `BTreeMap` is 9 KB of wasm.

/// A map from names to texts, sorted by name.
///
/// ```
/// let mut texts = bank_help::content::Texts::default();
/// texts.insert("id_card.short".into(), "还差 {n} 位。".into());
/// assert_eq!(texts.get("id_card.short"), Some("还差 {n} 位。"));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts(Vec<(String, String)>);

impl Texts {
    /// The text with that name.
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.place(name).ok()?;
        Some(&self.0[found].1)
    }

    /// Inserts a text; one that has the name already is replaced.
    pub fn insert(&mut self, name: String, text: String) {
        match self.place(&name) {
            Ok(found) => self.0[found].1 = text,
            Err(free) => self.0.insert(free, (name, text)),
        }
    }

    /// Removes a text, if there is one with that name.
    pub fn remove(&mut self, name: &str) {
        if let Ok(found) = self.place(name) {
            self.0.remove(found);
        }
    }

    /// Removes every text whose name `keeps` does not accept.
    pub fn retain(&mut self, keeps: impl Fn(&str) -> bool) {
        self.0.retain(|(name, _)| keeps(name));
    }

    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All names with their texts, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
    }

    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(key, _)| key.as_str().cmp(name))
    }
}

impl IntoIterator for Texts {
    type Item = (String, String);
    type IntoIter = std::vec::IntoIter<(String, String)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl Extend<(String, String)> for Texts {
    fn extend<T: IntoIterator<Item = (String, String)>>(&mut self, texts: T) {
        for (name, text) in texts {
            self.insert(name, text);
        }
    }
}

impl FromIterator<(String, String)> for Texts {
    fn from_iter<T: IntoIterator<Item = (String, String)>>(from: T) -> Texts {
        let mut texts = Texts::default();
        texts.extend(from);
        texts
    }
}

#[cfg(feature = "author")]
impl serde::Serialize for Texts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}
