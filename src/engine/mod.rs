//! What `engine.js` calls: the search and the checks without a screen, in a page, a worker or
//! Node. Values cross as JSON text.

mod answer;
mod json;

use crate::checks::id_photo::{self, PhotoReview, Pixels};
use crate::checks::{Check, Date};
use crate::content::Pack;
use crate::search::Index;
use wasm_bindgen::prelude::*;

/// A pack, ready to be searched.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Faq {
    pack: Pack,
    index: Index,
}

#[wasm_bindgen]
impl Faq {
    /// Reads a pack.
    ///
    /// # Errors
    /// `pack_broken` where the text is no JSON of a pack.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: &str) -> Result<Faq, JsValue> {
        let pack = Pack::from_json(pack).map_err(|_| "pack_broken")?;
        let index = Index::new(&pack.documents(), &pack.lexicon());
        Ok(Faq { pack, index })
    }

    /// The best `limit` answers, with the parts of their scores where `explain` says so.
    pub fn search(&self, query: &str, limit: usize, explain: bool) -> String {
        answer::search(&self.pack, &self.index, query, limit, explain).0
    }

    /// What was likely meant, where that finds clearly more.
    pub fn suggest(&self, query: &str) -> Option<String> {
        self.index.suggest(query)
    }

    /// A form as filled in: the ids of its fields and, in the same order, what was typed in each;
    /// `today` is ISO 8601.
    ///
    /// # Errors
    /// `form_unknown` or `today_broken`.
    pub fn check(
        &self,
        form: &str,
        fields: Vec<String>,
        typed: Vec<String>,
        today: &str,
    ) -> Result<String, JsValue> {
        let form = self.pack.form(form).ok_or("form_unknown")?;
        let values = fields.into_iter().zip(typed).collect();
        Ok(answer::check(&self.pack, form, &values, day(today)?).0)
    }

    /// The same as [`check_photo`], with the pack's sentences.
    #[wasm_bindgen(js_name = checkPhoto)]
    pub fn check_photo(&self, file: &[u8], width: usize, height: usize, pixels: &[u8]) -> String {
        answer::check_photo(&photo(file, width, height, pixels), Some(&self.pack)).0
    }
}

/// A photo of an ID card: the bytes of its file; and its pixels as a canvas gives them, none where
/// the page has not decoded it.
#[wasm_bindgen(js_name = checkPhoto)]
pub fn check_photo(file: &[u8], width: usize, height: usize, pixels: &[u8]) -> String {
    answer::check_photo(&photo(file, width, height, pixels), None).0
}

fn photo(file: &[u8], width: usize, height: usize, pixels: &[u8]) -> PhotoReview {
    id_photo::judge(file, Pixels::new(width, height, pixels).as_ref())
}

/// One value, judged alone.
///
/// # Errors
/// `check_unknown` or `today_broken`.
#[wasm_bindgen(js_name = checkValue)]
pub fn check_value(check: &str, typed: &str, today: &str) -> Result<String, JsValue> {
    let check = Check::from_name(check).ok_or("check_unknown")?;
    Ok(answer::check_value(check, typed, day(today)?).0)
}

fn day(iso: &str) -> Result<Date, JsValue> {
    iso.parse().map_err(|_| "today_broken".into())
}
