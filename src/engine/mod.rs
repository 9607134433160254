//! The search and the checks for JavaScript, without a screen: in a page, a worker or Node.
//!
//! `engine.js` calls these functions and is what programs import; `engine.d.ts` describes every value.
//! Results cross the border as JSON text, errors as codes. Positions are in UTF-16 units there, in
//! bytes everywhere else.

mod json;
mod answer;

use crate::checks::id_photo::{self, PhotoReview, Pixels};
use crate::checks::{Check, Date};
use crate::content::Pack;
use crate::search::Index;
use wasm_bindgen::prelude::*;

/// A pack with the index of its articles, ready to be searched and to check forms.
///
/// ```
/// use bank_help::engine::Faq;
/// let faq = Faq::new(r#"{"articles": [{"id": "code", "title": "收不到验证码怎么办"}]}"#).unwrap();
/// let hits = faq.search("验证码", 5, false);
/// assert!(hits.starts_with(r#"[{"id":"code","score":"#));
/// assert!(hits.contains(r#""marks":[[3,6]]"#));
/// ```
#[wasm_bindgen]
#[derive(Debug)]
pub struct Faq {
    pack: Pack,
    index: Index,
}

#[wasm_bindgen]
impl Faq {
    /// Reads a pack from its JSON, and makes the index of its articles.
    ///
    /// # Errors
    /// `pack_broken` where [`Pack::from_json`] fails.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: &str) -> Result<Faq, JsValue> {
        let pack = Pack::from_json(pack).map_err(|_| "pack_broken")?;
        let index = Index::new(&pack.documents(), &pack.lexicon());
        Ok(Faq { pack, index })
    }

    /// The best `limit` articles for a query as a JSON array of objects with `id`, `score`, `title`,
    /// `marks`, `snippet` and `snippetMarks`; with `explain` each has the `parts` of its score too.
    pub fn search(&self, query: &str, limit: usize, explain: bool) -> String {
        answer::search(&self.pack, &self.index, query, limit, explain).0
    }

    /// The query that was likely meant, where it finds clearly more than the one that was typed.
    ///
    /// ```
    /// use bank_help::engine::Faq;
    /// let faq = Faq::new(r#"{"articles": [{"id": "code", "title": "收不到验证码怎么办"}]}"#).unwrap();
    /// assert_eq!(faq.suggest("收不到验证码"), None);
    /// ```
    pub fn suggest(&self, query: &str) -> Option<String> {
        self.index.suggest(query)
    }

    /// Checks a form of the pack as filled in. `fields` are ids, `typed` the text of each in the same
    /// order; a field that is missing is empty. `today` is a day in ISO 8601: `2026-11-23`. The result
    /// is a JSON object with `ok`, `fields`, `together` and `hints`.
    ///
    /// ```
    /// use bank_help::engine::Faq;
    /// let faq = Faq::new(
    ///     r#"{"forms": [{"id": "open", "fields": [{"id": "phone", "check": "mobile"}]}]}"#,
    /// );
    /// let (fields, typed) = (vec!["phone".to_owned()], vec!["13912345678".to_owned()]);
    /// let review = faq.unwrap().check("open", fields, typed, "2026-11-23").unwrap();
    /// assert!(review.starts_with(r#"{"ok":true,"fields":{"phone":{"verdict":"good""#));
    /// ```
    ///
    /// # Errors
    /// `form_unknown` where the pack has no form of that id, `today_broken` where `today` is no day.
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

    /// Looks at a photo of an ID card like the function [`check_photo`], with the pack's sentence and
    /// article for each hint.
    #[wasm_bindgen(js_name = checkPhoto)]
    pub fn check_photo(&self, file: &[u8], width: usize, height: usize, pixels: &[u8]) -> String {
        answer::check_photo(&photo(file, width, height, pixels), Some(&self.pack)).0
    }
}

/// Looks at a photo of an ID card, given as the bytes of its file and as its pixels, four bytes each as
/// a canvas has them; `pixels` is empty where the page has not decoded the file. The result is a JSON
/// object with `format`, `width`, `height` and `hints`, which have codes and no sentences.
///
/// ```
/// let review = bank_help::engine::check_photo(b"not a picture", 0, 0, &[]);
/// assert!(review.contains("id_photo."));
/// ```
#[wasm_bindgen(js_name = checkPhoto)]
pub fn check_photo(file: &[u8], width: usize, height: usize, pixels: &[u8]) -> String {
    answer::check_photo(&photo(file, width, height, pixels), None).0
}

fn photo(file: &[u8], width: usize, height: usize, pixels: &[u8]) -> PhotoReview {
    id_photo::judge(file, Pixels::new(width, height, pixels).as_ref())
}

/// Checks one value alone, by the name of its check. The result is a JSON object with `verdict`,
/// `hints`, `value`, `shown`, `facts` and `suggestions`, and with `reason` where something is wrong.
///
/// ```
/// let judgement = bank_help::engine::check_value("mobile", "139 1234 567", "2026-11-23").unwrap();
/// assert!(judgement.starts_with(r#"{"verdict":"unfinished","reason":"mobile.too_short""#));
/// ```
///
/// # Errors
/// `check_unknown` where there is no check of that name, `today_broken` where `today` is no day.
#[wasm_bindgen(js_name = checkValue)]
pub fn check_value(check: &str, typed: &str, today: &str) -> Result<String, JsValue> {
    let check = Check::from_name(check).ok_or("check_unknown")?;
    Ok(answer::check_value(check, typed, day(today)?).0)
}

fn day(iso: &str) -> Result<Date, JsValue> {
    iso.parse().map_err(|_| "today_broken".into())
}
